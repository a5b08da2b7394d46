import { dateLine } from "../parse/dates";
import type { Desk, Span, Trace } from "./desk";

type Token = { word: string; start: number; end: number };

/** How many words at the beginning of a text find its place; the rest follows from there. */
const keyLength = 3;

/**
 * Finds where in the letter each part came from, by its words: marks, wrapping and spaces are not the same on the desk.
 * Parts are looked for from the longest to the shortest, and no word of the letter is given away twice.
 */
export function traceLetter(desk: Omit<Desk, "trace">, letter: string): Trace {
  const tokens = tokensOf(letter);
  const places = placesByKey(tokens);
  const taken = new Uint8Array(tokens.length);
  const trace: Trace = {};
  const parts = partsOf(desk).sort((a, b) => b.text.length - a.text.length);
  for (const { id, text } of parts) {
    const words = tokensOf(text).map(({ word }) => word);
    const at = findFree(words, { tokens, places, taken });
    if (at === undefined) continue;
    taken.fill(1, at, at + words.length);
    trace[id] = [...(trace[id] ?? []), spanOf(letter, tokens.slice(at, at + words.length))];
  }
  if (desk.date && !trace.date) traceDate(desk.date, { letter, tokens, taken }, trace);
  for (const spans of Object.values(trace)) spans.sort(([a], [b]) => a - b);
  return trace;
}

/** Each paragraph by itself: between two of them the letter may hold something else. */
function partsOf({ title, date, scriptureText, scriptureReference, sections, aside }: Omit<Desk, "trace">) {
  const parts: [id: string, text: string | null][] = [
    ["title", title],
    ["date", date],
    ["verse", scriptureText],
    ["verse", scriptureReference],
    ...sections.flatMap((section): typeof parts => [
      [section.id, section.heading],
      [introId(section.id), section.intro],
      ...section.requests.map(({ id, text }): [string, string] => [id, text]),
    ]),
    ...aside.map(({ id, text }): [string, string] => [id, text]),
  ];
  return parts.flatMap(([id, text]) => (text ?? "").split(/\n\n+/u).map((paragraph) => ({ id, text: paragraph })));
}

export function introId(sectionId: string): string {
  return `${sectionId}-intro`;
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function placesByKey(tokens: Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const at of tokens.keys()) {
    for (let length = 1; length <= keyLength; length += 1) {
      const key = keyAt(tokens, at, length);
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  }
  return places;
}

function keyAt(tokens: Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(" ");
}

type Letter = { tokens: Token[]; places: Map<string, number[]>; taken: Uint8Array };

/** How many places of the same beginning are tried: a letter that says the same words a thousand times gains nothing. */
const mostTries = 200;
/** Places given away are taken off a list once there are this many before the first free one. */
const mostTaken = 64;

function findFree(words: string[], { tokens, places, taken }: Letter): number | undefined {
  if (words.length === 0) return undefined;
  const key = words.slice(0, keyLength).join(" ");
  const candidates = places.get(key) ?? [];
  const firstFree = candidates.findIndex((at) => !taken[at]);
  if (firstFree > mostTaken) {
    places.set(
      key,
      candidates.filter((at) => !taken[at]),
    );
  }
  return candidates
    .slice(Math.max(0, firstFree), firstFree + mostTries)
    .find((at) => words.every((word, index) => tokens[at + index]?.word === word && !taken[at + index]));
}

/** A date is written otherwise in the letter: it is the first free line that says the same and nothing else. */
function traceDate(date: string, letter: { letter: string; tokens: Token[]; taken: Uint8Array }, trace: Trace): void {
  for (const { 0: line, index } of letter.letter.matchAll(/[^\n]+/gu)) {
    if (dateLine(line.trim()) !== date) continue;
    const isFree = letter.tokens.every(
      ({ start }, at) => start < index || start >= index + line.length || !letter.taken[at],
    );
    if (!isFree) continue;
    trace.date = [[index, index + line.trimEnd().length]];
    return;
  }
}

/** With the signs that hang on its first and last word. */
function spanOf(letter: string, tokens: Token[]): Span {
  let [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  while (start > 0 && isSign(letter[start - 1])) start -= 1;
  while (isSign(letter[end])) end += 1;
  return [start, end];
}

function isSign(character: string | undefined): boolean {
  return character !== undefined && /[^\s\p{L}\p{N}]/u.test(character);
}
