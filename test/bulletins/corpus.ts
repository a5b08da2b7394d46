import { readdirSync, readFileSync } from "node:fs";
import { parseBulletin } from "~/bulletins/parse";
import type { Expected, Reading } from "./score";

const folder = new URL("../fixtures/bulletins/corpus/", import.meta.url);

/** Invented letters in the shapes of real ones, each read by the parser, beside what it should have said. */
export function readCorpus(): (Reading & { name: string; letter: string })[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return names.map((file) => {
    const letter = contentOf(file);
    const expected: Expected = JSON.parse(contentOf(file.replace(".txt", ".expected.json")));
    return { name: file.replace(".txt", ""), letter, expected, bulletin: parseBulletin(letter) };
  });
}

function contentOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}
