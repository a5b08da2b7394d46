import { readdirSync, readFileSync } from "node:fs";
import { parseBulletin } from "~/bulletins/parse";
import { parseLetter } from "~/bulletins/parse-letter";
import { readLetter } from "~/bulletins/reading/read-letter";
import type { Expected, Reading } from "./score";
import { shapes } from "./shapes";

const folder = new URL("../fixtures/bulletins/corpus/", import.meta.url);

/** Invented letters in the shapes of real ones, each read by the parser, beside what it should have said. */
export function readCorpus(isWanted: (index: number) => boolean = () => true) {
  const wanted = letters().filter((_letter, index) => isWanted(index));
  return wanted.map((each) => ({ ...each, bulletin: parseBulletin(each.letter) }));
}

function letters(): { name: string; letter: string; expected: Expected }[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return names.map((file) => {
    const expected: Expected = JSON.parse(contentOf(file.replace(".txt", ".expected.json")));
    return { name: file.replace(".txt", ""), letter: contentOf(file), expected };
  });
}

/** The same letters, each handed in as a file of one shape; those that can't be said in it are left out. */
export async function readCorpusAs(
  shape: string,
  isWanted: (index: number, shape: string) => boolean = () => true,
): Promise<(Reading & { name: string })[]> {
  const wanted = letters().filter((_letter, index) => isWanted(index, shape));
  const readings = wanted.map(async ({ name, letter, expected }) => {
    const headings = [...new Set(expected.requests.flatMap(([heading]) => heading ?? []))];
    const file = await shapes[shape]?.(letter, headings);
    return file ? [{ name, expected, bulletin: parseLetter(await readLetter(file)) }] : [];
  });
  return (await Promise.all(readings)).flat();
}

function contentOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}
