import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bulletin } from "~/bulletins/bulletin";
import { parseBulletin } from "~/bulletins/parse";
import { dateLine } from "~/bulletins/parse/dates";
import { linesOf } from "~/bulletins/parse/lines";
import { readCorpus } from "./corpus";

const corpus = await readCorpus();

describe("nothing typed is lost", () => {
  test("every visible character of a likely letter lands in one place", { timeout: 20_000 }, () => {
    fc.assert(fc.property(aLetter(), accountsForAll), { numRuns: 400 });
  });

  test("every visible character of any text lands in one place", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), accountsForAll), { numRuns: 400 });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" })).map((lines) => lines.join("\n")),
        accountsForAll,
      ),
    );
  });

  test.each(corpus)("every visible character of $name lands in one place", ({ letter }) => accountsForAll(letter));

  test("reading its lines takes nothing off a letter but marks", () => {
    fc.assert(
      fc.property(aLetter(), (letter) => {
        expect(
          visible(
            linesOf(letter)
              .map(({ text }) => text)
              .join(""),
          ),
        ).toEqual(visible(withoutNumbers(letter)));
      }),
    );
  });
});

/** The one line a bulletin doesn't hold word for word is the one its date came from. */
function accountsForAll(letter: string): void {
  const bulletin = parseBulletin(letter);
  const lines = linesOf(letter).map(({ text }) => text);
  const held = visible(textsOf(bulletin).join(""));
  const dateLines = lines.filter((line) => dateLine(line) === bulletin.date && bulletin.date !== null);
  const expected = [[], ...dateLines.map((line) => [line])].map((dropped) => visible(without(lines, dropped).join("")));
  expect(expected).toContainEqual(held);
}

function textsOf({ title, scripture, sections, setAside }: Bulletin): string[] {
  const inSections = sections.flatMap(({ heading, intro, requests }) => [
    heading,
    intro,
    ...requests.map(({ text }) => text),
  ]);
  const all = [title, scripture?.text, scripture?.reference, ...inSections, ...setAside.map(({ text }) => text)];
  return all.filter((text) => typeof text === "string");
}

function without(lines: string[], dropped: string[]): string[] {
  const at = lines.indexOf(dropped[0] ?? "");
  return dropped.length === 0 ? lines : lines.toSpliced(at, 1);
}

/** Bullets, dashes, quotes, brackets and colons are marks; so is the space between. */
const marks = /[\s\p{Z}\p{C}\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'‚„*_#~|<>=+:.•‣▪▫◦●○■□·∙⁃➢➤➔►▶→✓✔✦❖◆◇★☆§]/gu;

function visible(text: string): string {
  const characters = text.replace(marks, "");
  return [...characters].sort().join("");
}

function withoutNumbers(letter: string): string {
  return letter.replace(/^(?:\d\.|\s+o(?= \p{Lu})) /gmu, "");
}

function aLetter(): fc.Arbitrary<string> {
  const mark = fc.constantFrom("", "", "  • ", "- ", "* ", "1. ", "   o ");
  const item = fc.tuple(mark, fc.constantFrom(...items)).map(([before, text]) => before + text);
  const line = fc.oneof(
    fc.constantFrom(...lines),
    item,
    item,
    fc.string({ maxLength: 30 }).map((text) => `x${text.replace(/[\r\n]/gu, "")}`),
  );
  const gap = fc.constantFrom("\n", "\n\n", "\r\n", " |\n", "\n\n\n");
  return fc.array(fc.tuple(line, gap), { maxLength: 25 }).map((rows) => rows.flat().join(""));
}

const items = [
  "Please pray for the hearing on Tuesday.",
  "Praise God for Ana*, who is free! (Read more about Ana: https://example.org/ana.)",
  "wisdom for the judge",
  "Lord, protect the investigators, who travel by night through the hills and",
  "far from home, to the last village on the river.",
  "Worship: Pray that many would sing.",
  "Twelve families left the quarry.",
];
const lines = [
  ...[
    "IJM Prayer Request",
    "Africa & Europe",
    "AFRICA",
    "Monday",
    "Ghana – March 12",
    "Pray for | Courts",
    "Among Friends",
    "Praises:",
  ],
  ...[
    "March 12, 2013",
    "Posted on October 4, 2011",
    "Week of 3 June 2014",
    "Date: Wed, 5 Nov 2014 09:12:44 -0500",
    "12.3.2019",
  ],
  ...[
    "“Let the weary come in.” – Isaiah 1:17",
    "“Let the weary",
    "come in.”",
    "— Psalm 82:3 (NIV)",
    "Micah 6:8",
    "Verse: Psalm 9:9 – He is near to all who wait.",
  ],
  ...[
    "Africa: Praise God for the verdict in the north.",
    "Subject: Prayers",
    "Please pray for:",
    "*A pseudonym",
    "* Name changed.",
  ],
  ...[
    "IJM has partner offices in Canada,",
    "Germany and the UK.",
    "Unsubscribe",
    "PO Box 12",
    "Share",
    "photo_1.jpg",
    "Blessings,",
    "Jane",
    "-----",
    "•",
  ],
  ...[
    "Sat 1 Praise God for the boat.",
    "Mi 5.6. Bitte um Regen.",
    "Amsterdam, 3 mei 2022",
    "-- ",
    "Our verse this week is Micah 6:8: “Walk humbly.”",
    "As Isaiah says: “Learn to do right.” (Isaiah 1:17)",
    "Hope Chapel, since 1954. Micah 6:8",
    "Will you pray with us?",
    "ALGERIA: Church ordered to close",
    "and the Netherlands",
    "(Please reply to all.)",
    "For the sick: Bob and Mae",
    "*Bold over",
    "two lines*",
  ],
];
