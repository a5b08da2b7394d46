import { type Halves, halvesUp } from "./half-minutes";

/** How fast requests are read and what each needs beside the reading, in minutes; our own synthesis. */
const paces = {
  short: { wordsAMinute: 150, introducing: 0.25, praying: 1 },
  usual: { wordsAMinute: 120, introducing: 0.5, praying: 2 },
} as const;

export type Pace = (typeof paces)[keyof typeof paces];

/** A guide under 25 minutes reads and prays at the short pace. */
export function paceFor(minutes: number): Pace {
  return minutes < 25 ? paces.short : paces.usual;
}

/** The least for requests that are read together and prayed for once. */
export function floorOf(words: number, pace: Pace): Halves {
  return halvesUp(readingMinutes(words, pace) + pace.introducing + pace.praying);
}

/** The least for praying once more for what was read before. */
export function floorOfPraying({ praying }: Pace): Halves {
  return halvesUp(praying);
}

/** The least for a block without requests whose figure in the table is given in minutes. */
export function floorOfFigure(figure: number): Halves {
  return Math.max(2, halvesUp(figure / 2));
}

export function readingMinutes(words: number, pace: Pace): number {
  return words / pace.wordsAMinute;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
