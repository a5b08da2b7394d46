import type { Bulletin, Link, PrayerRequest } from "./bulletin";
import { parseBulletin } from "./parse";
import type { Letter } from "./reading/letter";

/** Reads a letter of any kind: what its text says, with the addresses behind its links and, where it has none, its mail's date. */
export function parseLetter({ text, anchors, subject, sentOn }: Letter): Bulletin {
  const bulletin = parseBulletin(text);
  const left = [...anchors];
  return {
    ...bulletin,
    title: bulletin.title ?? subject,
    date: bulletin.date ?? sentOn,
    sections: bulletin.sections.map((section) => ({
      ...section,
      requests: section.requests.map((request) => withAddresses(request, left)),
    })),
  };
}

/** How many links ahead one is looked for: past those of a letter's head and foot, and no further. */
const reach = 200;

/**
 * The links of a request. A letter's links stand in the order of its text, so each is used once and looked for not far
 * behind the last: that keeps the work in step with the letter's length.
 */
function withAddresses(request: PrayerRequest, anchors: Link[]): PrayerRequest {
  const text = oneLine(request.text);
  const own = anchors.slice(0, reach).filter((anchor) => text.includes(anchor.text));
  const last = own.at(-1);
  if (last) anchors.splice(0, anchors.indexOf(last) + 1);
  const others = request.links.filter((link) => !own.some(({ text }) => text.includes(link.text)));
  return { ...request, links: [...own, ...others] };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
