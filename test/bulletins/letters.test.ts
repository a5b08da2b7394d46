import { expect, test } from "vitest";
import { patternOfLetters } from "~/bulletins/parse/letters";

test.each(["é", "ß", "Ż", "ж", "α", "ع", "न", "한", "日"])("%s is a letter", (letter) => {
  expect(letter).toMatch(patternOfLetters("^\\p{L}$", "u"));
  expect(letter).not.toMatch(patternOfLetters("^[^\\p{L}\\d]$", "u"));
});

test.each(["×", "÷", " ", "–", "“", "…", "•", "→", "1", "©", "、", "€"])("%s is none", (sign) => {
  expect(sign).not.toMatch(patternOfLetters("\\p{L}", "u"));
  expect(sign).toMatch(patternOfLetters("^[^\\p{L}]$", "u"));
});

test("brackets that are escaped open no class", () => {
  expect("[é]").toMatch(patternOfLetters("^\\[\\p{L}\\]$", "u"));
});
