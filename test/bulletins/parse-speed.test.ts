import { expect, test } from "vitest";
import { parseBulletin } from "~/bulletins/parse";

const item =
  "• Please pray for the team (Psalm 9:9), which travels on Monday, March 3, 2014, to Kenya. Read more: https://example.org\n\n";

test("a megabyte of items is read within seconds", () => {
  expect(secondsToRead(item, 1_000_000)).toBeLessThan(5);
});

test.each([
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
])("a long run of %s is read as fast", (_, piece) => {
  expect(secondsToRead(piece, 250_000)).toBeLessThan(3);
});

function secondsToRead(piece: string, length: number): number {
  const letter = piece.repeat(Math.ceil(length / piece.length));
  const start = performance.now();
  parseBulletin(letter);
  return (performance.now() - start) / 1000;
}
