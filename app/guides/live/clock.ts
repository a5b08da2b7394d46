import { half, type Live, minute, restLengths, restOf, spentOn, sum, type Timed } from "./state";

/** What the screen says at a moment. */
export type Clock = {
  /** Of the block under way: what it is given and what is left of that, less than nothing when it takes longer. */
  length: number;
  left: number;
  /** When everything will be over if each block takes what it has now. */
  endsAt: number;
  /** How much later than it should. */
  late: number;
  next: string | null;
  /** On time, and yet too long with every block at its floor: this section could be carried home, or what prays again left out. */
  offer: string | null;
};

export function clockOf(live: Live, blocks: Timed[], now: number): Clock {
  const length = live.lengths[live.at] ?? 0;
  const left = length - spentOn(live, now);
  const rest = restLengths(live, blocks, now);
  const endsAt = now + Math.max(left, 0) + sum([...rest.values()]);
  const [following] = restOf(live, blocks);
  const late = Math.max(endsAt - live.dueAt, 0);
  const sections = restOf(live, blocks).filter(({ kind }) => kind === "section");
  const last = sections.findLast(praysAgain) ?? sections.at(-1);
  const offer = live.way === "onTime" && late >= half ? (last?.key ?? null) : null;
  return { length, left, endsAt, late, next: following?.key ?? null, offer };
}

/** Whether what is prayed for here was read in a block before. */
export function praysAgain({ requests }: Timed): boolean {
  return requests.some(({ again }) => again);
}

/** Minutes as planned and as they were, of each block that was begun, for the close. */
export function minutesOf(live: Live, blocks: Timed[], now: number) {
  const end = live.endedAt ?? now;
  return blocks
    .filter(({ key }) => key in live.lengths)
    .map(({ key, minutes }) => ({ key, planned: minutes, actual: tenths(spentUntil(live, key, end)) }));
}

function spentUntil(live: Live, key: string, end: number): number {
  return key === live.at && live.endedAt === null ? spentOn(live, end) : (live.spent[key] ?? 0);
}

function tenths(length: number): number {
  return Math.round((length / minute) * 10) / 10;
}
