import { plainWords } from "./plain-words";

/** A piece of a text as it was written; `hit` where it is a word that was looked for. */
export type Piece = { text: string; hit: boolean };

const before = 60;
const most = 240;

/** The words of a text, each as it was written and as it is looked for. */
function* wordsIn(text: string): Generator<{ at: number; end: number; plain: string[] }> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    yield { at: index, end: index + word.length, plain: plainWords(word) };
}

/** Where a text says a word that begins with one of those looked for. */
function hitsIn(text: string, looked: string[]): { at: number; end: number }[] {
  return [...wordsIn(text)].filter(({ plain }) => plain.some((word) => looked.some((each) => word.startsWith(each))));
}

/** How often a text says what was looked for. */
export function countHits(text: string, looked: string[]): number {
  return hitsIn(text, looked).length;
}

/** Some of a text around the first word that was looked for, on one line, in pieces which joined are as it was written. */
export function excerptOf(text: string, looked: string[]): Piece[] {
  const line = text.replace(/\s+/g, " ").trim();
  const hits = hitsIn(line, looked);
  const words = [...wordsIn(line)];
  const from = words.find(({ at }) => at >= (hits[0]?.at ?? 0) - before)?.at ?? 0;
  const start = from <= (words[0]?.at ?? 0) ? 0 : from;
  const end = Math.max(words.findLast((word) => word.end <= start + most)?.end ?? 0, hits[0]?.end ?? 0);
  const stop = end >= (words.at(-1)?.end ?? 0) ? line.length : end;
  const shown = piecesOf(line, { start, stop }, hits);
  return [...(start > 0 ? [plain("… ")] : []), ...shown, ...(stop < line.length ? [plain(" …")] : [])];
}

function piecesOf(line: string, { start, stop }: { start: number; stop: number }, hits: { at: number; end: number }[]) {
  const pieces: Piece[] = [];
  let told = start;
  for (const { at, end } of hits.filter(({ at, end }) => at >= start && end <= stop)) {
    pieces.push(plain(line.slice(told, at)), { text: line.slice(at, end), hit: true });
    told = end;
  }
  return [...pieces, plain(line.slice(told, stop))].filter(({ text }) => text !== "");
}

function plain(text: string): Piece {
  return { text, hit: false };
}
