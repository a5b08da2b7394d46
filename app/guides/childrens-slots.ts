import { childrensMinutes } from "./childrens-minutes";
import { floorOf, floorOfFigure, floorOfPraying } from "./floors";
import type { Halves } from "./half-minutes";
import type { Prayer } from "./make-room";
import { claimOf } from "./section-slots";
import { type BoundedClaim, type Claim, shareWithin } from "./share";
import { thanksPrayers } from "./thanks-prayers";
import type { Layout, Slot } from "./timeline";

const { least, most } = childrensMinutes;

/** A block before it has its minutes. */
type Bounded = Omit<Slot, "halves" | "claim"> & { claim: BoundedClaim };

/** The blocks for thanks and sections, and the time that would not fill another one. */
type PrayerSlots = { thanks: Slot[]; sections: Slot[]; left: Halves };

/**
 * With children no block of prayer lasts longer than a few minutes. Each prayer has a block of its own, and what is left
 * out for them makes room for one for the children of those places. Time beyond that is prayed in further blocks, equally
 * many for each prayer, and in as many for thanks as are needed then.
 *
 * @param pool half minutes for thanks and sections together
 */
export function childrensSlots(pool: Halves, layout: Layout): PrayerSlots {
  const thanks = thanksBlocks(layout);
  const asked = askedBlocks(layout);
  const isRoomForOwn = layout.withheld && sumOf([...thanks, ...asked], "least") + least <= pool;
  const prayed = isRoomForOwn ? [...asked, childrenOfPlaces(layout)] : asked;
  const { times, parts } = howOften(pool, prayed, thanks);
  const blocks = [
    ...thanks,
    ...Array.from({ length: parts - thanks.length }, () => withoutReading("thanks", floorOfFigure(1))),
    ...prayed.flatMap((block) => [block, ...againAndAgain(block, times, layout)]),
  ];
  const { halves, left } = shareWithin(
    pool,
    blocks.map(({ claim }) => claim),
  );
  const slots = blocks.map((block, at): Slot => ({ ...block, halves: halves[at] ?? 0 }));
  return { thanks: slots.slice(0, parts), sections: slots.slice(parts), left };
}

/** As few as hold all the praise; one at least. */
function thanksBlocks(layout: Layout): Bounded[] {
  const { frame, seating } = layout;
  const groups: Prayer[][] = [[]];
  for (const prayer of thanksPrayers(seating)) {
    const group = groups.at(-1) ?? [];
    if (group.length > 0 && floorIn(group) + prayer.floor > most) groups.push([prayer]);
    else group.push(prayer);
  }
  const figure = groups.length > 1 ? 0 : frame.halves.thanks;
  return groups.map((prayers, at) => {
    const claim = { ...claimOf(prayers, layout), prayers: Math.max(1, prayers.length) };
    const floor = at === 0 ? Math.max(claim.floor, frame.floors.thanks) : claim.floor;
    return { kind: "thanks", prayers, floor, claim: bounded({ ...claim, floor }, figure) };
  });
}

function askedBlocks(layout: Layout): Bounded[] {
  const begun = new Set<number>();
  return layout.seating.prayers.flatMap((prayer): Bounded[] => {
    const [first] = prayer.requests;
    if (first?.to !== "section") return [];
    const section = { at: first.section, first: !begun.has(first.section) };
    begun.add(section.at);
    const claim = claimOf([prayer], layout, section);
    const intro = claim.reading - claimOf([prayer], layout).reading;
    const withIntro = bounded(claim, least, Math.ceil(claim.floor + intro));
    return [{ kind: "section", prayers: [prayer], section, floor: claim.floor, claim: withIntro }];
  });
}

function childrenOfPlaces({ room }: Layout): Bounded {
  return withoutReading("own", floorOf(0, room.pace));
}

/** How often each prayer is prayed, and in how many blocks thanks are given, so that all of them hold the time. */
function howOften(pool: Halves, prayed: Bounded[], thanks: Bounded[]) {
  const inAll = (bound: "least" | "most", times: number, parts: number) => {
    const more = (times - 1) * prayed.length + parts - thanks.length;
    return sumOf([...prayed, ...thanks], bound) + more * childrensMinutes[bound];
  };
  let [times, parts] = [1, thanks.length];
  while (inAll("most", times, Math.max(times, parts)) < pool && inAll("least", times + 1, parts) <= pool) times += 1;
  while (inAll("most", times, parts) < pool && inAll("least", times, parts + 1) <= pool) parts += 1;
  return { times, parts };
}

function againAndAgain({ kind, section, prayers: [prayer] }: Bounded, times: number, { room }: Layout): Bounded[] {
  return Array.from({ length: times - 1 }, (_, at) => ({
    ...withoutReading(kind, floorOfPraying(room.pace)),
    ...(section && { section: { at: section.at, first: false } }),
    ...(prayer && { again: { prayer, time: at + 2 } }),
  }));
}

function withoutReading(kind: Slot["kind"], floor: Halves): Bounded {
  return { kind, prayers: [], floor, claim: bounded({ reading: 0, prayers: 1, floor }, least) };
}

/** What is too long for children to read and pray still has the time it needs, and prayer is none the shorter for it. */
function bounded(claim: Claim, least: Halves, needed: Halves = claim.floor): BoundedClaim {
  return { ...claim, least: Math.max(claim.floor, least), most: Math.max(needed, most) };
}

function floorIn(prayers: Prayer[]): Halves {
  return prayers.reduce((sum, { floor }) => sum + floor, 0);
}

function sumOf(blocks: Bounded[], bound: "least" | "most"): Halves {
  return blocks.reduce((sum, { claim }) => sum + claim[bound], 0);
}
