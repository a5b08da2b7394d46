import { readdirSync, readFileSync } from "node:fs";
import { parseLetter } from "~/bulletins/parse-letter";
import { readLetter } from "~/bulletins/reading/read-letter";
import type { Expected, Reading } from "./score";
import { shapes } from "./shapes";
import { aWordFileOf } from "./word-file";

const folder = new URL("../fixtures/bulletins/corpus/", import.meta.url);

/** What a letter comes as; `word` holds the body of a Word document, which is packed when it is read. */
export const forms = ["txt", "html", "eml", "word"] as const;
export type Form = (typeof forms)[number];

export type CorpusReading = Reading & { name: string; form: Form; letter: string };

/** Invented letters in the shapes of real ones, each read as an upload is, beside what it should have said. */
export async function readCorpus(isWanted: (index: number) => boolean = () => true): Promise<CorpusReading[]> {
  const files = readdirSync(folder).filter((file, index) => formOf(file) && isWanted(index));
  return await Promise.all(
    files.map(async (file) => {
      const form = formOf(file) ?? "txt";
      const name = file.slice(0, file.lastIndexOf("."));
      const expected: Expected = JSON.parse(contentOf(`${name}.expected.json`).toString("utf8"));
      const letter = await readLetter(await uploadOf(file, form));
      return { name, form, letter: letter.text, expected, bulletin: parseLetter(letter) };
    }),
  );
}

/** The letters that came as text, each handed in as a file of one shape; those that can't be said in it are left out. */
export async function readCorpusAs(
  shape: string,
  isWanted: (index: number, shape: string) => boolean = () => true,
): Promise<(Reading & { name: string })[]> {
  const names = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const wanted = names.filter((_name, index) => isWanted(index, shape));
  const readings = wanted.map(async (name) => {
    const expected: Expected = JSON.parse(contentOf(name.replace(".txt", ".expected.json")).toString("utf8"));
    const headings = [...new Set(expected.requests.flatMap(([heading]) => heading ?? []))];
    const file = await shapes[shape]?.(contentOf(name).toString("utf8"), headings);
    return file ? [{ name, expected, bulletin: parseLetter(await readLetter(file)) }] : [];
  });
  return (await Promise.all(readings)).flat();
}

function formOf(file: string): Form | undefined {
  return forms.find((form) => file.endsWith(`.${form}`));
}

async function uploadOf(file: string, form: Form): Promise<Uint8Array> {
  const content = contentOf(file);
  return form === "word" ? await aWordFileOf(content.toString("utf8")) : content;
}

function contentOf(file: string): Buffer {
  return readFileSync(new URL(file, folder));
}
