import { bcv_parser } from "bible-passage-reference-parser/esm/bcv_parser.js";
import * as de from "bible-passage-reference-parser/esm/lang/de.js";
import * as en from "bible-passage-reference-parser/esm/lang/en.js";
import * as es from "bible-passage-reference-parser/esm/lang/es.js";
import * as fr from "bible-passage-reference-parser/esm/lang/fr.js";
import * as nl from "bible-passage-reference-parser/esm/lang/nl.js";

const parsers = [en, de, nl, fr, es].map((language) => new bcv_parser(language));
/** "Jesaja 1,17": in continental Europe a comma stands between chapter and verse. */
const continental = [de, fr, nl, es].map((language) =>
  new bcv_parser(language).set_options({ punctuation_strategy: "eu" }),
);

export type Reference = { from: number; to: number };

/** A reference and a translation's name are short: only so much of a text is looked at. */
const reach = 90;

const digits = /\d{1,3} ?[:.,]? ?\d{0,3}/u;
const chapterAndVerse = /\d{1,3} ?[:.,] ?\d{1,3}|vers(?:e|et|ículo)? \d/u;
const translation =
  "(?:[,\\s–—-]*[(\\[]?(?:[\\p{Lu}\\d]{2,9}|The Message|New \\p{L}+ (?:Standard )?Version|Luther ?\\d*|Hoffnung für alle|Neues Leben)[)\\]]?)?";
const tail = new RegExp(`^(?:[ab](?!\\p{L}))?[)\\]]?${translation}[)\\].,"”’»:|\\s]*$`, "u");

/** The reference a text ends with, its translation's name included. */
export function referenceAtEnd(text: string): Reference | undefined {
  const cut = wordStart(text, text.length - reach);
  const end = text.slice(cut);
  if (!digits.test(end)) return undefined;
  for (const [from, to] of passagesIn(end)) {
    if (tail.test(end.slice(to))) return { from: cut + from, to: text.length };
  }
  return undefined;
}

/** The reference a text begins with. */
export function referenceAtStart(text: string): Reference | undefined {
  const start = text.slice(0, reach);
  if (!/^[^\p{L}\d]{0,3}(?:\d|I{1,3} )?[.\s]{0,2}\p{L}/u.test(start) || !chapterAndVerse.test(start)) return undefined;
  for (const [from, to] of passagesIn(start)) {
    if (!/^[^\p{L}\d]{0,3}$/u.test(start.slice(0, from)) || !chapterAndVerse.test(start.slice(from, to))) continue;
    const name = /^ ?[([](?:[\p{Lu}\d]{2,9})[)\]]/u.exec(start.slice(to))?.[0] ?? "";
    return { from, to: to + name.length };
  }
  return undefined;
}

export function namesVerse(reference: string): boolean {
  return chapterAndVerse.test(reference);
}

function passagesIn(text: string): [number, number][] {
  return [...parsers, ...continental]
    .flatMap((parser) => {
      parser.parse(text);
      return parser.osis_and_indices().map(({ indices }): [number, number] => [indices[0] ?? 0, indices[1] ?? 0]);
    })
    .sort(longestFirst);
}

function longestFirst([from, to]: [number, number], [otherFrom, otherTo]: [number, number]): number {
  return otherTo - otherFrom - (to - from);
}

function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.indexOf(" ", from);
  return space === -1 ? from : space + 1;
}
