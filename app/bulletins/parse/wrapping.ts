import type { Line } from "./lines";

/** The width a mail program wrapped the letter to; 0 where lines end with their paragraphs. */
export function wrapWidth(lines: Line[]): number {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next?.mark === null && !next.apart && !/https?:|www\./u.test(line.text) ? [{ line, next }] : [];
  });
  const lengths = pairs.map(({ line }) => lengthOf(line));
  const width = lengths.reduce((widest, length) => (length <= 100 ? Math.max(widest, length) : widest), 0);
  const tooLong = lengths.filter((length) => length > 100).length;
  if (width < 40 || tooLong * 6 > lengths.length) return 0;
  const goingOn = pairs.filter(({ line, next }) => goesOn(line.text, next.text)).length;
  return goingOn * 4 >= pairs.length || linesAreFull(pairs, width) ? width : 0;
}

type Pair = { line: Line; next: Line };

/** In a wrapped letter each line that ends within a sentence is as full as it can be. */
function linesAreFull(pairs: Pair[], width: number): boolean {
  const within = pairs.filter(({ line }) => lengthOf(line) >= width * 0.7 && !/[.!?:;][\])”’"']*$/u.test(line.text));
  const full = within.filter(({ line, next }) => lengthOf(line) + 1 + firstWord(next).length > width);
  return width >= 55 && width <= 82 && within.length >= 3 && full.length * 10 >= within.length * 9;
}

export function firstWord({ text }: Line): string {
  return text.split(" ", 1)[0] ?? "";
}

/** Whether a text begins in the middle of the sentence before it. */
export function goesOn(before: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/[.!?:;]["”’)]*$/u.test(before.slice(-4));
}

export function lengthOf({ text, indent, mark }: Line): number {
  return indent + (mark ? mark.length + 1 : 0) + text.length;
}
