import { describe, expect, test } from "vitest";
import { readCorpus } from "./corpus";
import { figuresOf, mistakesIn } from "./score";

const corpus = await readCorpus();

describe("letters like real ones are read as well as the specification asks", () => {
  test.each([
    ["ijm", 0.97],
    ["other", 0.9],
  ])("requests in letters from %s are found to %d at least", (sender, wanted) => {
    const readings = corpus.filter(({ expected }) => expected.sender === sender);
    expect(figuresOf(readings).found, mistakes()).toBeGreaterThanOrEqual(wanted);
  });

  test.each([
    ["heading", 0.97],
    ["kind", 0.95],
    ["verse", 0.97],
    ["date", 0.95],
  ] as const)("the right %s is given to %d at least", (figure, wanted) => {
    expect(figuresOf(corpus)[figure], mistakes()).toBeGreaterThanOrEqual(wanted);
  });
});

function mistakes(): string {
  return corpus.flatMap((reading) => mistakesIn(reading).map((line) => `${reading.name}: ${line}`)).join("\n");
}
