import { expect, test } from "vitest";
import { readCorpusAs } from "./corpus";
import { figuresOf, mistakesIn } from "./score";
import { shapes } from "./shapes";

test.each(Object.keys(shapes))("letters are read as well when they come as %s", { timeout: 30_000 }, async (shape) => {
  const readings = await readCorpusAs(shape, everyFourth);
  const mistakes = readings
    .flatMap((reading) => mistakesIn(reading).map((line) => `${reading.name}: ${line}`))
    .join("\n");
  const { found, heading, kind, verse, date } = figuresOf(readings);
  expect(readings.length).toBeGreaterThan(20);
  expect(found, mistakes).toBeGreaterThanOrEqual(0.95);
  expect(Math.min(heading, verse), mistakes).toBeGreaterThanOrEqual(0.97);
  expect(Math.min(kind, date), mistakes).toBeGreaterThanOrEqual(0.95);
});

/** All of them in all shapes are measured by the bench; here each shape has letters of its own. */
function everyFourth(index: number, shape: string): boolean {
  return index % 4 === Object.keys(shapes).indexOf(shape) % 4;
}
