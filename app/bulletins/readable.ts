import type { Link, Scripture } from "./bulletin";
import type { CurrentBulletin, LiveRequest } from "./in-language";

/** A bulletin as anybody may read it. */
export type ReadableBulletin = {
  id: string;
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  scripture: Scripture | null;
  sections: ReadableSection[];
};

export type ReadableSection = {
  heading: string | null;
  intro: string | null;
  /** Whether some of its requests are prayed in gatherings only. */
  holdsBack: boolean;
  requests: ReadableRequest[];
};

export type ReadableRequest = { id: string; text: string; links: Link[] };

/** What anybody may read of a bulletin; a section of which nothing is left is left out. */
export function readableOf({ id, title, date, scripture, sections }: CurrentBulletin): ReadableBulletin {
  const readable = sections.map(({ heading, intro, requests }) => {
    const shown = requests.flatMap((request) => readableRequest(request) ?? []);
    return { heading, intro, holdsBack: shown.length < requests.length, requests: shown };
  });
  const verse = scripture && { text: scripture.text, reference: scripture.reference };
  return { id, title, date, scripture: verse, sections: readable.filter(({ requests }) => requests.length > 0) };
}

/** A sensitive request is read where staff allow it, or in their wording for children, or not at all. */
function readableRequest({ id, text, links, sensitivities, onHandout, childrensWording }: LiveRequest) {
  if (sensitivities.length === 0 || onHandout) return { id, text, links: links.filter(isSafe) };
  const wording = childrensWording?.trim();
  return wording ? { id, text: wording, links: [] } : undefined;
}

/** What a letter links to is anybody's word: pages and addresses only. */
function isSafe({ href }: Link): boolean {
  return href !== null && URL.canParse(href) && ["http:", "https:", "mailto:"].includes(new URL(href).protocol);
}
