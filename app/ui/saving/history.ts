/** What was done to a document, so that it can be undone and done again. */
export type History<Doc> = {
  past: Doc[];
  now: Doc;
  future: Doc[];
  /** The field being typed in, and when its last sign came (ms). */
  typing?: { field: string; at: number };
};

const mostSteps = 200;
/** Typing that stops for longer than this is undone in two steps. */
const pauseMs = 1_500;

export function begin<Doc>(doc: Doc): History<Doc> {
  return { past: [], now: doc, future: [] };
}

/** One more step; signs typed into the same field are one step together. A step that changes nothing is none. */
export function stepped<Doc>(history: History<Doc>, doc: Doc, typing?: History<Doc>["typing"]): History<Doc> {
  if (JSON.stringify(doc) === JSON.stringify(history.now)) return history;
  const { past, now, typing: before } = history;
  const goesOn = typing && before && typing.field === before.field && typing.at - before.at < pauseMs;
  return { past: goesOn ? past : [...past, now].slice(-mostSteps), now: doc, future: [], typing };
}

export function undone<Doc>({ past, now, future }: History<Doc>): History<Doc> {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
}

export function redone<Doc>({ past, now, future }: History<Doc>): History<Doc> {
  const [next, ...later] = future;
  return next ? { past: [...past, now], now: next, future: later } : { past, now, future };
}

/** Takes somebody else's changes into every step, so that undoing mine never undoes theirs. */
export function rebased<Doc>(
  { past, now, future }: History<Doc>,
  change: (doc: Doc) => Doc,
  merged = change(now),
): History<Doc> {
  return { past: past.map(change), now: merged, future: future.map(change) };
}
