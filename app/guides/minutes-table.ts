/**
 * How many minutes each part of a gathering gets, for five lengths: our own synthesis of published agendas, kept as data
 * so that it can be tuned. Every column sums to its length; `sections` stands for all sections together.
 */
const lengths = [15, 30, 45, 60, 90] as const;
const minutesTable = {
  welcome: [1, 2, 3, 4, 5],
  opening: [0, 0, 0, 3, 8],
  scripture: [1, 3, 5, 5, 8],
  thanks: [2, 4, 6, 6, 8],
  confession: [0, 0, 0, 3, 4],
  sections: [9, 16, 24, 30, 44],
  listening: [0, 1, 2, 4, 5],
  closing: [1, 2, 3, 3, 5],
  next: [1, 2, 2, 2, 3],
} as const;

export type Part = keyof typeof minutesTable;
export type Figures = Record<Part, number>;

export const parts = Object.keys(minutesTable) as Part[];

/** The figures for any length in minutes, not yet rounded: between the columns by interpolation, above them more for the sections. */
export function figuresFor(minutes: number): Figures {
  const longest = lengths.at(-1) ?? minutes;
  const figures = figuresOf((part) => between(minutesTable[part], Math.min(minutes, longest)));
  figures.sections += Math.max(0, minutes - longest);
  return withoutScraps(figures);
}

function between(row: readonly number[], minutes: number): number {
  const after = Math.max(
    1,
    lengths.findIndex((length) => length >= minutes),
  );
  const [start = 0, end = 0] = lengths.slice(after - 1, after + 1);
  const [from = 0, to = 0] = row.slice(after - 1, after + 1);
  return from + ((to - from) * (minutes - start)) / (end - start);
}

/** A block under a minute is left out, and the sections get what it had. */
function withoutScraps(figures: Figures): Figures {
  const kept = figuresOf((part) => (figures[part] < 1 ? 0 : figures[part]));
  kept.sections += parts.reduce((sum, part) => sum + figures[part] - kept[part], 0);
  return kept;
}

export function figuresOf(figure: (part: Part) => number): Figures {
  return Object.fromEntries(parts.map((part) => [part, figure(part)])) as Figures;
}
