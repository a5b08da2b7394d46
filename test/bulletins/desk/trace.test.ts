import { expect, test } from "vitest";
import { deskFrom, requestsOf } from "~/bulletins/desk/desk";
import { joinToPrevious, splitRequest } from "~/bulletins/desk/edits";
import { stretchesOf, tracedAnew } from "~/bulletins/desk/letter-parts";
import { parseBulletin } from "~/bulletins/parse";
import { referenceLetter } from "../../support/factories";
import { readCorpus } from "../corpus";
import { numbered, theReferenceDesk } from "./a-desk";

const corpus = await readCorpus((index) => index % 4 === 0);

test("each part of the reference letter is found where it stands", () => {
  const stretches = stretchesOf(referenceLetter, theReferenceDesk());
  expect(stretches.map(({ text }) => text).join("")).toBe(referenceLetter);
  const roles = stretches.flatMap(({ part }) => (part ? [part.role] : []));
  expect([...new Set(roles)]).toEqual(["title", "verse", "praise", "heading", "petition", "intro", "mixed"]);
  const untold = stretches.filter(({ part }) => !part).map(({ text }) => text);
  expect(untold.join("").replace(/[\s•—"”“]/gu, "")).toBe("");
});

test("in letters of the corpus nearly every word has its colour, and the letter is whole", () => {
  for (const { letter, name } of corpus) {
    const stretches = stretchesOf(letter, deskFrom(parseBulletin(letter), letter, numbered()));
    expect(stretches.map(({ text }) => text).join(""), name).toBe(letter);
    const wordsIn = (texts: string[]) => texts.join(" ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const untold = wordsIn(stretches.filter(({ part }) => !part).map(({ text }) => text));
    expect(untold, name).toBeLessThanOrEqual(0.1 * wordsIn([letter]));
  }
});

test("split in two, each half has its own place in the letter; joined, one part has both", () => {
  const desk = theReferenceDesk();
  const third = requestsOf(desk)[2];
  const cut = third?.text.indexOf("Pray we could") ?? 0;
  const split = tracedAnew(
    splitRequest(desk, third?.id ?? "", cut, "half"),
    [third?.id ?? "", "half"],
    referenceLetter,
  );
  const wordsOf = (id: string) =>
    stretchesOf(referenceLetter, split)
      .filter(({ part }) => part?.id === id)
      .map(({ text }) => text)
      .join("");
  expect(wordsOf("half")).toMatch(/^Pray we could constantly/);
  expect(wordsOf(third?.id ?? "")).toMatch(/leading the search\.$/);
  const whole = stretchesOf(referenceLetter, joinToPrevious(split, "half"));
  expect(whole.filter(({ part }) => part?.id === third?.id)).toHaveLength(2);
});
