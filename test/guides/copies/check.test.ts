import { expect, test } from "vitest";
import type { Published } from "~/bulletins/published";
import { checkPrint, type PrintFacts } from "~/guides/copies/check";

const noon = "2026-11-23T12:00:00.000Z";
const later = "2026-11-24T12:00:00.000Z";

test("nothing happened: the sheet is current", () => {
  expect(checkPrint(facts()).since).toBeNull();
});

test("what was withdrawn, taken out, corrected and added is told apart, since the first of it", () => {
  const check = checkPrint(
    facts({
      requestIds: ["a", "b", null, "d"],
      before: aBulletin({ a: "A", b: "B", c: "C", d: "D" }),
      after: aBulletin({ c: "C", d: "D, put right", e: "E" }),
      withdrawn: [{ requestId: "a", at: later }],
      corrections: [noon, later],
    }),
  );
  expect(check).toEqual({
    since: noon,
    withdrawn: [{ number: 1, heading: "Asia" }],
    gone: [{ number: 2, heading: "Asia" }],
    corrected: [{ number: 4, heading: "Asia" }],
    changes: ["added"],
  });
});

test("a request withdrawn that is not on the copy changes nothing", () => {
  const withdrawn = [{ requestId: "b", at: noon }];
  expect(checkPrint(facts({ requestIds: ["a", null], withdrawn, after: aBulletin({ a: "A" }) })).since).toBeNull();
});

test("a correction that touches no request is still told", () => {
  const check = checkPrint(facts({ corrections: [noon] }));
  expect(check).toMatchObject({ since: noon, corrected: [], changes: ["otherwise"] });
});

test("what concerns the whole sheet is told with its moment", () => {
  const changes: PrintFacts["changes"] = [
    { what: "cancelled", at: later },
    { what: "newer", at: noon },
  ];
  expect(checkPrint(facts({ changes }))).toMatchObject({ since: noon, changes: ["cancelled", "newer"] });
});

function facts(over: Partial<PrintFacts> = {}): PrintFacts {
  const both = aBulletin({ a: "A", b: "B" });
  return { requestIds: ["a", "b"], before: both, after: both, corrections: [], withdrawn: [], changes: [], ...over };
}

function aBulletin(texts: Record<string, string>): Published {
  const requests = Object.entries(texts).map(([id, text]) => ({
    ...{ id, text, kind: "petition" as const, links: [], sensitivities: [], childrensWording: null, onHandout: false },
  }));
  const head = { title: null, date: null, scriptureText: null, scriptureReference: null };
  return { ...head, sections: [{ id: "s", heading: "Asia", intro: null, requests }] };
}
