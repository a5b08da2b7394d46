import type { Bulletin, RequestKind } from "~/bulletins/bulletin";

/** What a reader of the specification takes a letter to say. */
export type Expected = {
  sender: "ijm" | "other";
  date: string | null;
  /** Reference and words of its verse. */
  verse: [string, string] | null;
  /** Heading, kind and first words, or "first words … last words" where its end matters. */
  requests: [string | null, RequestKind, string][];
};

export type Reading = { expected: Expected; bulletin: Bulletin };

/** Shares from 0 to 1; headings and kinds count for the requests that were found. */
export type Figures = { found: number; heading: number; kind: number; verse: number; date: number };

export function figuresOf(readings: Reading[]): Figures {
  const matches = readings.flatMap(({ expected, bulletin }) => matched(expected, requestsOf(bulletin)));
  const expected = total(readings, (reading) => reading.expected.requests.length);
  const read = total(readings, ({ bulletin }) => requestsOf(bulletin).length);
  return {
    found: share(2 * matches.length, expected + read),
    heading: shareOf(matches, ({ wanted, got }) => wanted[0] === got.heading),
    kind: shareOf(matches, ({ wanted, got }) => wanted[1] === got.kind),
    verse: shareOf(readings, rightVerse),
    date: shareOf(readings, rightDate),
  };
}

/** What went wrong in a letter, a line each. */
export function mistakesIn(reading: Reading): string[] {
  const { expected, bulletin } = reading;
  const found = requestsOf(bulletin);
  const matches = matched(expected, found);
  const missed = expected.requests.filter((wanted) => !matches.some((match) => match.wanted === wanted));
  const extra = found.filter((got) => !matches.some((match) => match.got === got));
  return [
    ...(rightDate(reading) ? [] : [`date: ${bulletin.date}, not ${expected.date}`]),
    ...(rightVerse(reading) ? [] : [`verse: ${Object.values(bulletin.scripture ?? {})}, not ${expected.verse}`]),
    ...missed.map(([, , words]) => `missed: ${words}`),
    ...extra.map(({ text }) => `too much: ${text.replace(/\s+/gu, " ")}`),
    ...matches.flatMap(({ wanted, got }) => [
      ...(wanted[0] === got.heading ? [] : [`heading: ${got.heading}, not ${wanted[0]}: ${wanted[2]}`]),
      ...(wanted[1] === got.kind ? [] : [`kind: ${got.kind}, not ${wanted[1]}: ${wanted[2]}`]),
    ]),
  ];
}

type Found = { heading: string | null; kind: RequestKind; text: string };
type Match = { wanted: Expected["requests"][number]; got: Found };

function matched(expected: Expected, found: Found[]): Match[] {
  const left = [...found];
  return expected.requests.flatMap((wanted) => {
    const at = left.findIndex(({ text }) => saysWords(text, wanted[2]));
    return at === -1 ? [] : left.splice(at, 1).map((got) => ({ wanted, got }));
  });
}

function requestsOf({ sections }: Bulletin): Found[] {
  return sections.flatMap(({ heading, requests }) => requests.map((request) => Object.assign({ heading }, request)));
}

function saysWords(text: string, words: string): boolean {
  const [first = "", last = ""] = words.split(" … ");
  const flat = text.replace(/\s+/gu, " ");
  return flat.startsWith(first) && flat.endsWith(last);
}

function rightVerse({ expected, bulletin }: Reading): boolean {
  const { scripture } = bulletin;
  if (!scripture || !expected.verse) return !scripture && !expected.verse;
  return scripture.reference === expected.verse[0] && saysWords(scripture.text, expected.verse[1]);
}

function rightDate({ expected, bulletin }: Reading): boolean {
  return bulletin.date === expected.date;
}

function shareOf<Item>(items: Item[], isRight: (item: Item) => boolean): number {
  return share(items.filter(isRight).length, items.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function total(readings: Reading[], count: (reading: Reading) => number): number {
  return readings.reduce((sum, reading) => sum + count(reading), 0);
}
