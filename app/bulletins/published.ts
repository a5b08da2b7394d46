import type { Link, RequestKind } from "./bulletin";
import type { Desk, DeskRequest } from "./desk/desk";
import type { Sensitivity } from "./sensitivity";

/** What a revision of a bulletin says to leaders: the desk without what only staff need. */
export type Published = {
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  scriptureText: string | null;
  scriptureReference: string | null;
  sections: PublishedSection[];
};

export type PublishedSection = {
  id: string;
  heading: string | null;
  intro: string | null;
  requests: PublishedRequest[];
};

export type PublishedRequest = {
  id: string;
  kind: RequestKind;
  text: string;
  links: Link[];
  sensitivities: Sensitivity[];
  childrensWording: string | null;
  onHandout: boolean;
};

/** The desk as it would be published: without what is blank or set aside. */
export function publishedFrom({ title, date, scriptureText, scriptureReference, sections }: Desk): Published {
  return {
    ...{ title, date, scriptureText, scriptureReference },
    sections: sections.map(({ id, heading, intro, requests }) => ({
      ...{ id, heading, intro },
      requests: requests.filter((request) => request.text !== "").map(publishedRequest),
    })),
  };
}

/** What is left to pray: without the withdrawn. */
export function withoutWithdrawn(published: Published, isWithdrawn: (id: string) => boolean): Published {
  const sections = published.sections.map((section) => ({
    ...section,
    requests: section.requests.filter(({ id }) => !isWithdrawn(id)),
  }));
  return { ...published, sections };
}

function publishedRequest(request: DeskRequest): PublishedRequest {
  const { id, kind, text, links, sensitivities, childrensWording, onHandout } = request;
  return { id, kind, text, links, sensitivities, childrensWording, onHandout };
}

/** Without the sections that hold nothing to pray. */
export function prayedIn(published: Published): Published {
  return { ...published, sections: published.sections.filter(({ requests }) => requests.length > 0) };
}

export function isEmpty({ sections }: Published): boolean {
  return sections.every(({ requests }) => requests.length === 0);
}
