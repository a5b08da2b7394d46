import fc from "fast-check";
import { expect, test } from "vitest";
import { bringBack, dissolveSection, setRequestAside } from "~/bulletins/desk/arrange";
import { requestsOf } from "~/bulletins/desk/desk";
import { joinToPrevious, mendRequest, splitRequest, stepRequest } from "~/bulletins/desk/edits";
import { aDesk, anArrangingAct, lettersOn, theReferenceDesk } from "./a-desk";

const textsOf = (desk: Parameters<typeof requestsOf>[0]) => requestsOf(desk).map(({ text }) => text);

test("splitting gives each half the kind its own words have, and remembers where both came from", () => {
  const desk = aDesk({ Kenya: ["Praise God for David. Please pray for the court."] });
  const [praise, petition] = requestsOf(splitRequest(desk, "part-1", 22, "new"));
  expect(praise).toMatchObject({ id: "part-1", text: "Praise God for David.", kind: "praise", origins: [] });
  expect(petition).toMatchObject({ id: "new", text: "Please pray for the court.", kind: "petition" });
  expect(petition?.origins).toEqual(["part-1"]);
});

test("at the beginning or the end of a text there is nothing to split", () => {
  const desk = aDesk({ Kenya: ["Pray for rain. "] });
  expect(textsOf(splitRequest(desk, "part-1", 0, "new"))).toEqual(["Pray for rain. "]);
  expect(textsOf(splitRequest(desk, "part-1", 15, "new"))).toEqual(["Pray for rain. "]);
});

test("joining keeps words, links, care and the origin of both", () => {
  const desk = aDesk({ Kenya: ["Praise God.", "Pray for the girls."] });
  const [one] = requestsOf(joinToPrevious(desk, "part-2"));
  expect(one).toMatchObject({ text: "Praise God.\n\nPray for the girls.", origins: ["part-2"] });
  expect(one?.sensitivities).toContain("child");
});

test("a request goes on into the next section at the edge of its own, and stops at the end", () => {
  const desk = aDesk({ Kenya: ["one"], Uganda: ["two"] });
  const moved = stepRequest(desk, "part-1", 1);
  expect(moved.sections.map(({ requests }) => requests.map(({ text }) => text))).toEqual([[], ["one", "two"]]);
  expect(stepRequest(desk, "part-2", 1)).toBe(desk);
});

test("brought back, a text stands where the letter has it", () => {
  const desk = theReferenceDesk();
  const [, , southAsia] = desk.sections;
  const id = southAsia?.requests[0]?.id ?? "";
  const back = bringBack(setRequestAside(desk, id), id, southAsia?.id ?? "");
  expect(textsOf(back)).toEqual(textsOf(desk));
  expect(back.aside).toEqual([]);
});

test("a heading that is taken away leaves its requests to the section before, and its words aside", () => {
  const desk = dissolveSection(aDesk({ Kenya: ["one"], Uganda: ["two"] }), "Uganda");
  expect(desk.sections.map(({ requests }) => requests.map(({ text }) => text))).toEqual([["one", "two"]]);
  expect(desk.aside).toMatchObject([{ text: "Uganda", reason: "byHand" }]);
});

test("what the reader doubted is settled by another text or kind, or by staff's word, and by nothing else", () => {
  const doubtful = mendRequest(aDesk({ Kenya: ["Rain"] }), "part-1", { doubts: ["kindUnknown"] });
  expect(requestsOf(doubtful)[0]?.doubts).toEqual(["kindUnknown"]);
  expect(requestsOf(mendRequest(doubtful, "part-1", { onHandout: true }))[0]?.doubts).toEqual(["kindUnknown"]);
  expect(requestsOf(mendRequest(doubtful, "part-1", { kind: "praise" }))[0]?.doubts).toEqual([]);
});

test("in any order of splitting, joining, moving, setting aside and bringing back no letter is lost or doubled", () => {
  fc.assert(
    fc.property(fc.array(anArrangingAct, { maxLength: 30 }), (acts) => {
      const before = theReferenceDesk();
      const after = acts.reduce((desk, act, index) => act(desk, `new-${index}`), before);
      expect(lettersOn(after)).toBe(lettersOn(before));
      const ids = [...requestsOf(after), ...after.sections, ...after.aside].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
