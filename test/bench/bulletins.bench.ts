import { deskFrom } from "~/bulletins/desk/desk";
import { parseBulletin } from "~/bulletins/parse";
import { forms, readCorpus, readCorpusAs } from "../bulletins/corpus";
import { type Figures, figuresOf, mistakesIn, type Reading } from "../bulletins/score";
import { shapes } from "../bulletins/shapes";

/** How well the parser reads the invented letters, and what it gets wrong. */
export default async function bulletins(): Promise<void> {
  const start = performance.now();
  const corpus = await readCorpus();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const sender of ["ijm", "other"] as const) {
    const readings = corpus.filter(({ expected }) => expected.sender === sender);
    console.log(`${readings.length} letters (${sender}): ${inWords(figuresOf(readings))}`);
  }
  for (const form of forms) {
    const readings = corpus.filter((reading) => reading.form === form);
    console.log(`${readings.length} letters (${form}): ${inWords(figuresOf(readings))}`);
  }
  console.log(`${corpus.length} letters in ${seconds} s`);
  for (const shape of Object.keys(shapes)) {
    const readings = await readCorpusAs(shape);
    console.log(`${readings.length} of them as ${shape}: ${inWords(figuresOf(readings))}`);
  }
  for (const reading of corpus) report(reading.name, reading);
  const text = corpus.map(({ letter }) => `${letter}\n\n`).join("");
  for (const kilobytes of [10, 100, 200, 1_000]) console.log(timeFor(text, kilobytes));
}

/** How long it takes from a letter's text to the desk; a step that is not in keeping with its length would show. */
function timeFor(text: string, kilobytes: number): string {
  const letter = text.repeat(Math.ceil((kilobytes * 1_000) / text.length)).slice(0, kilobytes * 1_000);
  let parts = 0;
  const start = performance.now();
  deskFrom(parseBulletin(letter), letter, () => `part-${++parts}`);
  const ms = performance.now() - start;
  return `${kilobytes} KB: ${ms.toFixed(0)} ms, ${(ms / kilobytes).toFixed(2)} ms a KB`;
}

function inWords(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(", ");
}

function report(name: string, reading: Reading): void {
  for (const line of mistakesIn(reading)) console.log(`  ${name}: ${line}`);
}
