import { countWords, readingMinutes } from "./floors";
import type { Halves } from "./half-minutes";
import { type Prayer, wordsOf } from "./make-room";
import { type Claim, share } from "./share";
import type { Layout, Slot } from "./timeline";

/** A block for each section that is prayed for, in the bulletin's order. */
export function sectionSlots(pool: Halves, layout: Layout): Slot[] {
  const groups = layout.sections
    .map((_, at) => ({ section: { at, first: true }, prayers: layout.seating.prayers.filter(isIn(at)) }))
    .filter(({ prayers }) => prayers.length > 0)
    .map(({ section, prayers }) => ({ section, prayers, claim: claimOf(prayers, layout, section) }));
  const shares = share(
    pool,
    groups.map(({ claim }) => claim),
  );
  return groups.map((group, at) => ({ kind: "section", ...group, floor: group.claim.floor, halves: shares[at] ?? 0 }));
}

function isIn(section: number) {
  return ({ requests: [first] }: Prayer): boolean => first?.to === "section" && first.section === section;
}

/** What these prayers claim together; where a section begins, its introduction is read too. */
export function claimOf(prayers: Prayer[], { sections, room }: Layout, section?: Slot["section"]): Claim {
  const intro = section?.first ? countWords(sections[section.at]?.intro ?? "") : 0;
  const words = wordsOf(prayers.flatMap(({ requests }) => requests)) + intro;
  return {
    reading: 2 * readingMinutes(words, room.pace),
    prayers: prayers.length,
    floor: prayers.reduce((sum, { floor }) => sum + floor, 0),
  };
}
