import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "~/bulletins/excerpt";
import { plainWords } from "~/bulletins/plain-words";

const said = (text: string, looked: string) =>
  excerptOf(text, plainWords(looked))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");

test("a short text is shown whole, with every hit marked", () => {
  expect(said("Pray for Perú,\nand for Peruvian courts.", "peru")).toBe("Pray for [Perú], and for [Peruvian] courts.");
});

test("of a long text some is shown around the first hit, cut between words", () => {
  const long = `${"before ".repeat(60)}Mombasa ${"after ".repeat(60)}`;
  expect(said(long, "mombasa")).toMatch(/^… (before ){8}\[Mombasa\] (after )+…$/);
});

test("where only the heading has the words, the text is shown from its beginning", () => {
  expect(said(`Pray for all. ${"more ".repeat(100)}`, "kenya")).toMatch(/^Pray for all\. more .* …$/);
});

test("an excerpt says nothing that the text does not, whatever the text and the words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), fc.string({ maxLength: 20 }), (text, looked) => {
      const pieces = excerptOf(text, plainWords(looked));
      const whole = pieces
        .map((piece) => piece.text)
        .join("")
        .replace(/^… /, "")
        .replace(/ …$/, "");
      expect(text.replace(/\s+/g, " ")).toContain(whole);
      expect(pieces.every((piece) => piece.text !== "")).toBe(true);
    }),
  );
});
