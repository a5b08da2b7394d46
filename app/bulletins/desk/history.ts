import type { Desk } from "./desk";

/** What was done at the desk, so that it can be undone and done again. */
export type History = {
  past: Desk[];
  now: Desk;
  future: Desk[];
  /** The field being typed in, and when its last sign came (ms). */
  typing?: { field: string; at: number };
};

const mostSteps = 200;
/** Typing that stops for longer than this is undone in two steps. */
const pauseMs = 1_500;

export function begin(desk: Desk): History {
  return { past: [], now: desk, future: [] };
}

/** One more step; signs typed into the same field are one step together. A step that changes nothing is none. */
export function stepped(history: History, desk: Desk, typing?: History["typing"]): History {
  if (JSON.stringify(desk) === JSON.stringify(history.now)) return history;
  const { past, now, typing: before } = history;
  const goesOn = typing && before && typing.field === before.field && typing.at - before.at < pauseMs;
  return { past: goesOn ? past : [...past, now].slice(-mostSteps), now: desk, future: [], typing };
}

export function undone({ past, now, future }: History): History {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
}

export function redone({ past, now, future }: History): History {
  const [next, ...later] = future;
  return next ? { past: [...past, now], now: next, future: later } : { past, now, future };
}

/** Takes somebody else's changes into every step, so that undoing mine never undoes theirs. */
export function rebased({ past, now, future }: History, change: (desk: Desk) => Desk, merged = change(now)): History {
  return { past: past.map(change), now: merged, future: future.map(change) };
}
