import { countWords, floorOf, type Pace, readingMinutes } from "./floors";
import type { Halves } from "./half-minutes";
import type { Prayer } from "./make-room";
import { type Claim, share } from "./share";
import type { Layout, Slot } from "./timeline";

/**
 * The blocks of the sections in the bulletin's order. With children each prayer has a short block of its own, and what
 * is left out for them makes room for one block for the children of those places, and for thanks.
 */
export function sectionSlots(pool: Halves, layout: Layout): Slot[] {
  const { seating, room } = layout;
  const own = layout.withheld && pool - seating.needs.section >= floorOf(0, room.pace);
  const groups = groupsOf(layout);
  const claims = groups.map((group) => claimOf(group, layout));
  if (own) claims.push(claimOfChildren(room.pace));
  const thanks = own ? [claimOfThanks] : [];
  const shares = share(pool, [...claims, ...thanks]);
  return claims.map((claim, at) => ({
    ...(groups[at] ?? { kind: "own", prayers: [] }),
    halves: shares[at] ?? 0,
    floor: claim.floor,
    claim,
  }));
}

type Group = Pick<Slot, "kind" | "prayers" | "section">;

function groupsOf({ sections, seating, children }: Layout): Group[] {
  const inSection = sections.map((): Prayer[] => []);
  for (const prayer of seating.prayers) {
    const [first] = prayer.requests;
    if (first?.to === "section") inSection[first.section]?.push(prayer);
  }
  return inSection.flatMap((prayers, at) => {
    const blocks = children ? prayers.map((prayer) => [prayer]) : [prayers].filter(({ length }) => length > 0);
    return blocks.map((prayers, part): Group => {
      return { kind: "section", prayers, section: { at, part: part + 1, parts: blocks.length } };
    });
  });
}

function claimOf({ prayers, section }: Group, layout: Layout): Claim {
  const words = prayers.flatMap(({ requests }) => requests).reduce((sum, { words }) => sum + words, 0);
  const intro = section?.part === 1 ? countWords(layout.sections[section.at]?.intro ?? "") : 0;
  return {
    reading: 2 * readingMinutes(words + intro, layout.room.pace),
    prayers: prayers.length,
    floor: prayers.reduce((sum, prayer) => sum + prayer.floor, 0),
  };
}

function claimOfChildren(pace: Pace): Claim {
  return { reading: 0, prayers: 1, floor: floorOf(0, pace) };
}

const claimOfThanks: Claim = { reading: 0, prayers: 1, floor: 0 };
