import { startsWithCue } from "./cues";
import { markOf, onlyMarks } from "./marks";

/** A signature is short; what goes on longer is still the letter. */
const mostLines = 15;

/** Where a mail's signature begins: under two dashes, whose space behind them is often lost. */
export function signatureStart(lines: string[]): number {
  const dashes = lines.findLastIndex((line) => /^--\s?$/u.test(line));
  if (dashes === -1 || lines.slice(0, dashes).every(onlyMarks)) return lines.length;
  const below = lines.slice(dashes + 1).filter((line) => !onlyMarks(line));
  return below.length <= mostLines && !below.some(goesOnWithLetter) ? dashes : lines.length;
}

function goesOnWithLetter(line: string): boolean {
  return markOf(line.trim()) !== "" || (line.length > 40 && startsWithCue(line));
}
