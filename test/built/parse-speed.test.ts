import { expect, test } from "vitest";
import { parseBulletin } from "~/bulletins/parse";

const item =
  "• Please pray for the team (Psalm 9:9), which travels on Monday, March 3, 2014, to Kenya. Read more: https://example.org\n\n";

test.each([
  ["items", item],
  ["headings", "Africa\n"],
  ["inline headings", "Africa: Praise God for all of it.\n"],
  ["bare references", "Isaiah 1:17\n"],
  ["opening quotes", "“Let\n"],
  ["lines that break off", "pray and\n"],
  ["numbers", "1:1 "],
  ["spaces", "                                                                                "],
  ["stars", "*a "],
  ["brackets", "[Read more ("],
  ["footnotes", "*name changed\n"],
  ["commas", "Lord, God, "],
  ["letters without a gap", "aaaaaaaaaa"],
  ["addresses", "www.example.org/"],
  ["verse labels", "Verse: x\n"],
])("four times as many %s take no more than a linear reading's share of time", (_, piece) => {
  millisecondsToRead(piece, length);
  const once = fastest(() => millisecondsToRead(piece, length));
  const fourfold = fastest(() => millisecondsToRead(piece, 4 * length));
  expect(fourfold / Math.max(once, measurable)).toBeLessThan(10);
});

/** Characters; a quadratic reading of four times as many takes sixteen times as long. */
const length = 60_000;

/** Milliseconds; anything shorter is the clock's and the machine's. */
const measurable = 5;

function fastest(measure: () => number): number {
  return Math.min(measure(), measure());
}

function millisecondsToRead(piece: string, length: number): number {
  const letter = piece.repeat(Math.ceil(length / piece.length));
  const start = performance.now();
  parseBulletin(letter);
  return performance.now() - start;
}
