import type { Block } from "../guide";
import { idsIn } from "../plan/edits";

/** What of a block the clock needs: minutes planned, and those it may not go below. */
export type Timed = Pick<Block, "key" | "kind" | "minutes" | "floor" | "requests">;

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
  /** Ids of the requests that each block which was begun reads, or prays for again. */
  requests?: Record<string, string[]>;
  /** Blocks carried home. */
  home: string[];
  endedAt: number | null;
  /** Begun far from its hour, it is tried out: nobody follows it, and nothing of it is kept for the close. */
  isTrial?: boolean;
};

export const minute = 60_000;
export const half = minute / 2;

export function spentOn({ since, pausedAt }: Live, now: number): number {
  return Math.max((pausedAt ?? now) - since, 0);
}

export function leave(live: Live, now: number): Live {
  return { ...live, spent: { ...live.spent, [live.at]: spentOn(live, now) }, pausedAt: null };
}

export function enter(live: Live, block: Timed, length: number, now: number): Live {
  const at = block.key;
  const lengths = { ...live.lengths, [at]: live.lengths[at] ?? length };
  const requests = { ...live.requests, [at]: idsIn(block) };
  return { ...live, at, since: now - (live.spent[at] ?? 0), lengths, requests };
}

export function ledOf({ home }: Live, blocks: Timed[]): Timed[] {
  return blocks.filter(({ key }) => !home.includes(key));
}

export function restOf(live: Live, blocks: Timed[]): Timed[] {
  const led = ledOf(live, blocks);
  return led.slice(led.findIndex(({ key }) => key === live.at) + 1);
}

/** What the blocks to come get: as planned, or on time as much of it as is left above their floors. */
export function restLengths(live: Live, blocks: Timed[], now: number): Map<string, number> {
  const rest = restOf(live, blocks);
  const wished = sum(rest.map(planned));
  const least = sum(rest.map(floor));
  const room = live.dueAt - now - Math.max((live.lengths[live.at] ?? 0) - spentOn(live, now), 0);
  const share = wished === least ? 1 : Math.min(Math.max((room - least) / (wished - least), 0), 1);
  const part = live.way === "onTime" ? share : 1;
  return new Map(rest.map((block) => [block.key, floor(block) + (planned(block) - floor(block)) * part]));
}

export function planned({ minutes }: Timed): number {
  return minutes * minute;
}

function floor(block: Timed): number {
  return Math.min(block.floor * minute, planned(block));
}

export function sum(lengths: number[]): number {
  return lengths.reduce((all, length) => all + length, 0);
}
