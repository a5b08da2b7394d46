import { countWords } from "./floors";
import type { GuideSource, SourceRequest } from "./guide";
import { saidOf } from "./said";
import { namesATime } from "./urgency";

/** A request in the words this guide may show, before it has its place. */
export type Asked = {
  request: Shown;
  /** Where its section and it stand in the bulletin, from 0. */
  section: number;
  place: number;
  to: Destination;
  words: number;
  namesATime: boolean;
};

/** Praise is prayed in thanks, all else in its section. */
export type Destination = "thanks" | "section";

export type Shown = Omit<SourceRequest, "childrensWording" | "childrensSaid"> & {
  /** The request it is made of, for what is remembered of it from one guide to the next. */
  origin: WeakKey;
  heading: string | null;
  forChildren: boolean;
  /** It may stand on what attendees take home: it is not sensitive, staff allow it, or the words are written for children. */
  onHandout: boolean;
};

/** Whether it tells what became of an earlier prayer of these people. */
export function isAnswer({ request }: Asked): boolean {
  return request.prayedBefore !== undefined;
}

/** A request that may not be shown in front of children, without its words. */
export type Withheld = Pick<SourceRequest, "id" | "kind"> & { heading: string | null };

export function whatMayBeShown(source: GuideSource, children: boolean): { asked: Asked[]; withheld: Withheld[] } {
  const asked: Asked[] = [];
  const withheld: Withheld[] = [];
  for (const [section, { heading, requests }] of source.sections.entries()) {
    for (const request of requests) {
      const shown = children ? forChildren(request) : asWritten(request);
      if (shown) asked.push(ask({ ...shown, heading }, section, asked.length));
      else withheld.push({ id: request.id, kind: request.kind, heading });
    }
  }
  return { asked, withheld };
}

/** Staff's wording for children where there is one; without it a sensitive request is not shown at all. */
function forChildren(request: SourceRequest): Omit<Shown, "heading"> | null {
  const wording = request.childrensWording?.trim();
  if (wording) {
    const { language: _, mark: __, ...whole } = asWritten(request);
    return { ...whole, text: wording, links: [], ...request.childrensSaid, forChildren: true, onHandout: true };
  }
  return request.sensitivities.length > 0 ? null : asWritten(request);
}

function asWritten(request: SourceRequest): Omit<Shown, "heading"> {
  const { id, kind, text, links, sensitivities, prayedBefore, onHandout = false } = request;
  const answer = prayedBefore && { prayedBefore };
  return {
    ...{ origin: request, id, kind, text, links, sensitivities, ...saidOf(request), forChildren: false, ...answer },
    onHandout: onHandout || sensitivities.length === 0,
  };
}

function ask(request: Shown, section: number, place: number): Asked {
  return {
    request,
    section,
    place,
    to: request.kind === "praise" ? "thanks" : "section",
    words: countWords(request.text),
    namesATime: namesATime(request.text),
  };
}
