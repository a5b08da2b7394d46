import { readCorpus, readCorpusAs } from "../bulletins/corpus";
import { type Figures, figuresOf, mistakesIn, type Reading } from "../bulletins/score";
import { shapes } from "../bulletins/shapes";

/** How well the parser reads the invented letters, and what it gets wrong. */
export default async function bulletins(): Promise<void> {
  const start = performance.now();
  const corpus = readCorpus();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const sender of ["ijm", "other"] as const) {
    const readings = corpus.filter(({ expected }) => expected.sender === sender);
    console.log(`${readings.length} letters (${sender}): ${inWords(figuresOf(readings))}`);
  }
  console.log(`${corpus.length} letters in ${seconds} s`);
  for (const shape of Object.keys(shapes)) {
    const readings = await readCorpusAs(shape);
    console.log(`${readings.length} of them as ${shape}: ${inWords(figuresOf(readings))}`);
  }
  for (const reading of corpus) report(reading.name, reading);
}

function inWords(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(", ");
}

function report(name: string, reading: Reading): void {
  for (const line of mistakesIn(reading)) console.log(`  ${name}: ${line}`);
}
