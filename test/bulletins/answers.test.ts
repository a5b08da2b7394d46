import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EarlierRequest, suggestAnswers } from "~/bulletins/answers";
import english from "../fixtures/answers/english.json";
import heldOut from "../fixtures/answers/held-out.json";

type Pairs = { earlier: EarlierRequest[]; later: { heading: string | null; text: string; tells: string[] }[] };

function measure({ earlier, later }: Pairs) {
  const figures = { right: 0, wrong: 0, missed: 0 };
  for (const { tells, ...request } of later) {
    const suggested = suggestAnswers(request, earlier).map(({ id }) => id);
    figures.right += suggested.filter((id) => tells.includes(id)).length;
    figures.wrong += suggested.filter((id) => !tells.includes(id)).length;
    figures.missed += tells.filter((id) => !suggested.includes(id)).length;
  }
  return figures;
}

describe("invented reports are told from those that answer nothing", () => {
  test("in the pairs the rules were made with", () => {
    expect(measure(english)).toEqual({ right: 14, wrong: 0, missed: 0 });
  });

  test("in pairs they had not seen, in English, German, Dutch and Spanish", () => {
    expect(measure(heldOut)).toEqual({ right: 14, wrong: 0, missed: 1 });
  });
});

const earlier = [
  { id: "a", heading: "Africa", text: "Pray for Hope*, whose hearing in Kisumu is on Monday." },
  { id: "b", heading: "Africa", text: "Please pray for courts in Kenya, and for hope among our clients." },
  { id: "c", heading: "Europe", text: "Pray for the new shelter in Cluj and for its director, Ana Pop." },
];

test("it says what both have in common, as the later one wrote it, the most telling first", () => {
  const text = "Hope* won her case, and the hearing in Kisumu closed.";
  expect(suggestAnswers({ heading: "AFRICA", text }, earlier)).toEqual([
    { id: "a", common: ["Hope", "Kisumu", "hearing", "Africa"] },
  ]);
});

test("a pseudonym is no common word, and the end of a word makes no difference", () => {
  expect(suggestAnswers({ heading: null, text: "We hope for more hearings." }, earlier)).toEqual([]);
  const text = "The shelters of Cluj welcomed two directors, among them Ana Pop.";
  expect(suggestAnswers({ heading: null, text }, earlier)[0]).toMatchObject({ id: "c" });
});

test("where nothing was asked before, nothing is answered", () => {
  expect(suggestAnswers({ heading: "Africa", text: "Praise God for Hope*." }, [])).toEqual([]);
});

const anyWord = fc.constantFrom(
  ...["Kisumu", "Lima", "Amina*", "court", "rain", "41", "girls", "the", "God", "Ana", "é", "*", "“", "."],
);
const anyText = fc.oneof(
  fc.array(anyWord, { maxLength: 14 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);
const anyHeading = fc.constantFrom(null, "Africa", "AFRICA", "Peru");
const anyEarlier = fc
  .array(fc.record({ heading: anyHeading, text: anyText }), { maxLength: 12 })
  .map((requests) => requests.map((request, at): EarlierRequest => ({ ...request, id: `r${at}` })));

test("whatever is said, it suggests at most three, each once and with a reason, in an order that never changes", () => {
  fc.assert(
    fc.property(anyText, anyHeading, anyEarlier, (text, heading, requests) => {
      const suggested = suggestAnswers({ text, heading }, requests);
      const ids = suggested.map(({ id }) => id);
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { common } of suggested) expect(common.length).toBeGreaterThan(0);
      expect(suggestAnswers({ text, heading }, requests.toReversed())).toEqual(suggested);
    }),
  );
});

test("every reason stands in both texts, or is the heading of both", () => {
  fc.assert(
    fc.property(anyText, anyHeading, anyEarlier, (text, heading, requests) => {
      for (const { id, common } of suggestAnswers({ text, heading }, requests)) {
        const other = requests.find((request) => request.id === id);
        for (const word of common.filter((each) => each !== other?.heading)) expect(text).toContain(word);
      }
    }),
  );
});

test("a request told again word for word, with names in it, is its own first answer", () => {
  for (const { id, heading, text } of english.earlier)
    expect(suggestAnswers({ heading, text }, english.earlier)[0]?.id).toBe(id);
});
