import type { Block } from "../guide";

/** What of a block the clock needs: minutes planned, and those it may not go below. */
export type Timed = Pick<Block, "key" | "kind" | "minutes" | "floor">;

/** Either the end stands and the rest gives way, or every block takes what it was given and the end moves. */
export type Way = "onTime" | "asNeeded";

/**
 * A guide being led. It lives on the leader's own device; every moment and length is in milliseconds, moments since 1970.
 */
export type Live = {
  startedAt: number;
  /** When it is to be over, where it is to end on time. */
  dueAt: number;
  way: Way;
  /** The key of the block under way. */
  at: string;
  /** Since when it is, pauses taken out. */
  since: number;
  pausedAt: number | null;
  /** What each block that was begun is given. */
  lengths: Record<string, number>;
  /** What each block that was left has taken so far. */
  spent: Record<string, number>;
  /** Blocks carried home. */
  home: string[];
  endedAt: number | null;
  /** Begun far from its hour, it is tried out: nobody follows it, and nothing of it is kept for the close. */
  isTrial?: boolean;
};

const minute = 60_000;
const half = minute / 2;
/** Begun this near to its hour, a gathering ends when it was to end; otherwise somebody is trying it out. */
const nearMinutes = 120;

/** @param startsAt when the gathering was to begin. There is at least one block. */
export function begin(blocks: Timed[], startsAt: number, now: number): Live {
  const [first] = blocks;
  if (!first) throw new Error("A guide without a block can't be led");
  const whole = sum(blocks.map(planned));
  const isTrial = isFarFrom(startsAt, now);
  return {
    ...{ startedAt: now, dueAt: (isTrial ? now : startsAt) + whole, way: "onTime", at: first.key, since: now },
    ...{ pausedAt: null, lengths: { [first.key]: planned(first) }, spent: {}, home: [], endedAt: null, isTrial },
  };
}

/** Whether it would only be tried out if it began now. */
export function isFarFrom(startsAt: number, now: number): boolean {
  return Math.abs(now - startsAt) > nearMinutes * minute;
}

/** To the next block, or from the last to the end. What was paused goes on. */
export function next(live: Live, blocks: Timed[], now: number): Live {
  const [following] = restOf(live, blocks);
  const left = leave(live, now);
  if (!following) return { ...left, endedAt: now };
  const length = restLengths(live, blocks, now).get(following.key) ?? planned(following);
  return enter(left, following.key, length, now);
}

/** To the block before, which goes on where it was left; from the end back into the last. */
export function back(live: Live, blocks: Timed[], now: number): Live {
  if (live.endedAt !== null) return { ...live, endedAt: null, since: now - (live.spent[live.at] ?? 0) };
  const led = ledOf(live, blocks);
  const before = led[led.findIndex(({ key }) => key === live.at) - 1];
  return before ? enter(leave(live, now), before.key, planned(before), now) : live;
}

/** More minutes, counted from now where its time is up already; or fewer, as long as it has not had them yet. */
export function lengthen(live: Live, minutes: number, now: number): Live {
  const length = live.lengths[live.at] ?? 0;
  const spent = spentOn(live, now);
  const from = minutes > 0 ? Math.max(length, spent) : length;
  const least = Math.min(length, Math.max(spent, half));
  return { ...live, lengths: { ...live.lengths, [live.at]: Math.max(from + minutes * minute, least) } };
}

export function pause(live: Live, now: number): Live {
  return live.pausedAt === null ? { ...live, pausedAt: now } : live;
}

export function goOn(live: Live, now: number): Live {
  return live.pausedAt === null ? live : { ...live, since: live.since + now - live.pausedAt, pausedAt: null };
}

export function carryHome(live: Live, key: string): Live {
  return { ...live, home: [...live.home, key] };
}

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
  /** On time, and yet too long with every block at its floor: this section could be carried home. */
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
  const offer = live.way === "onTime" && late >= half ? (sections.at(-1)?.key ?? null) : null;
  return { length, left, endsAt, late, next: following?.key ?? null, offer };
}

/** Where a guide changed while it is led: a block that is gone is left for the first that was not yet prayed. */
export function followGuide(live: Live, blocks: Timed[], now: number): Live {
  if (blocks.some(({ key }) => key === live.at)) return live;
  const there = ledOf(live, blocks).find(({ key }) => !(key in live.spent)) ?? blocks.at(-1);
  return there ? enter(leave(live, now), there.key, planned(there), now) : live;
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

function spentOn({ since, pausedAt }: Live, now: number): number {
  return Math.max((pausedAt ?? now) - since, 0);
}

function leave(live: Live, now: number): Live {
  return { ...live, spent: { ...live.spent, [live.at]: spentOn(live, now) }, pausedAt: null };
}

function enter(live: Live, at: string, length: number, now: number): Live {
  const lengths = { ...live.lengths, [at]: live.lengths[at] ?? length };
  return { ...live, at, since: now - (live.spent[at] ?? 0), lengths };
}

function ledOf({ home }: Live, blocks: Timed[]): Timed[] {
  return blocks.filter(({ key }) => !home.includes(key));
}

function restOf(live: Live, blocks: Timed[]): Timed[] {
  const led = ledOf(live, blocks);
  return led.slice(led.findIndex(({ key }) => key === live.at) + 1);
}

/** What the blocks to come get: as planned, or on time as much of it as is left above their floors. */
function restLengths(live: Live, blocks: Timed[], now: number): Map<string, number> {
  const rest = restOf(live, blocks);
  const wished = sum(rest.map(planned));
  const least = sum(rest.map(floor));
  const room = live.dueAt - now - Math.max((live.lengths[live.at] ?? 0) - spentOn(live, now), 0);
  const share = wished === least ? 1 : Math.min(Math.max((room - least) / (wished - least), 0), 1);
  const part = live.way === "onTime" ? share : 1;
  return new Map(rest.map((block) => [block.key, floor(block) + (planned(block) - floor(block)) * part]));
}

function planned({ minutes }: Timed): number {
  return minutes * minute;
}

function floor(block: Timed): number {
  return Math.min(block.floor * minute, planned(block));
}

function tenths(length: number): number {
  return Math.round((length / minute) * 10) / 10;
}

function sum(lengths: number[]): number {
  return lengths.reduce((all, length) => all + length, 0);
}
