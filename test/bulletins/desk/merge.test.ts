import fc from "fast-check";
import { expect, test } from "vitest";
import { setRequestAside } from "~/bulletins/desk/arrange";
import { type Desk, requestsOf } from "~/bulletins/desk/desk";
import { joinToPrevious, mendBulletin, mendRequest, splitRequest, stepRequest } from "~/bulletins/desk/edits";
import { mergeDesks, takeTheirs } from "~/bulletins/desk/merge";
import { aDesk, anArrangingAct, theReferenceDesk } from "./a-desk";

const base = aDesk({ Kenya: ["one", "two"], Uganda: ["three"] });
const textsOf = (desk: Desk) => requestsOf(desk).map(({ text }) => text);
const withText = (desk: Desk, id: string, text: string) => mendRequest(desk, id, { text });

test("what only one of two changed is taken, whoever it was", () => {
  const mine = withText(mendBulletin(base, { title: "Mine" }), "part-1", "one, by me");
  const theirs = stepRequest(withText(base, "part-3", "three, by them"), "part-3", -1);
  const { merged: desk, conflicts } = mergeDesks(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(desk.title).toBe("Mine");
  expect(textsOf(desk)).toEqual(["one, by me", "two", "three, by them"]);
  expect(desk.sections.map(({ requests }) => requests.length)).toEqual([3, 0]);
});

test("the same words changed by both are asked about: mine stand until theirs are taken", () => {
  const theirs = withText(base, "part-1", "by them");
  const { merged: desk, conflicts } = mergeDesks(base, withText(base, "part-1", "by me"), theirs);
  expect(conflicts).toEqual([{ partId: "part-1", field: "text", mine: "by me", theirs: "by them" }]);
  expect(textsOf(desk)[0]).toBe("by me");
  const [conflict] = conflicts;
  expect(textsOf(conflict ? takeTheirs(desk, theirs, conflict) : desk)[0]).toBe("by them");
});

test("the same change made by both is no question", () => {
  const same = withText(base, "part-1", "the same");
  expect(mergeDesks(base, same, withText(base, "part-1", "the same"))).toMatchObject({ conflicts: [] });
});

test("words written into what the other took away are set aside, not lost", () => {
  const mine = withText(base, "part-2", "two, with more words");
  const { merged: desk } = mergeDesks(base, mine, joinToPrevious(base, "part-2"));
  expect(textsOf(desk)).toEqual(["one\n\ntwo", "three"]);
  expect(desk.aside.map(({ text }) => text)).toEqual(["two, with more words"]);
});

test("where both arranged the desk anew it is asked, and what either added is there", () => {
  const mine = splitRequest(aDeskWith("Pray for rain. Pray for sun."), "part-1", 14, "mine-new");
  const before = aDeskWith("Pray for rain. Pray for sun.");
  const theirs = setRequestAside(before, "part-2");
  const { merged: desk, conflicts } = mergeDesks(before, mine, theirs);
  expect(conflicts.map(({ field }) => field)).toEqual(["order"]);
  expect(textsOf(desk)).toContain("Pray for sun.");
  const [conflict] = conflicts;
  expect(textsOf(conflict ? takeTheirs(desk, theirs, conflict) : desk)).toContain("Pray for sun.");
});

function aDeskWith(text: string): Desk {
  return aDesk({ Kenya: [text, "Pray for Mombasa."] });
}

test("with nothing done on one side the other side is the result, whatever was done there", () => {
  fc.assert(
    fc.property(fc.array(anArrangingAct, { maxLength: 8 }), (acts) => {
      const before = theReferenceDesk();
      const after = acts.reduce((desk, act, index) => act(desk, `new-${index}`), before);
      expect(mergeDesks(before, after, before)).toEqual({ merged: after, conflicts: [] });
      expect(mergeDesks(before, before, after)).toEqual({ merged: after, conflicts: [] });
    }),
  );
});

test("no words that either of two wrote are lost, whatever else both did", () => {
  const acts = fc.array(anArrangingAct, { maxLength: 6 });
  fc.assert(
    fc.property(acts, acts, fc.nat(4), fc.nat(4), (hers, his, first, second) => {
      const before = theReferenceDesk();
      const id = (index: number) => requestsOf(before)[index]?.id ?? "";
      const mine = run(withText(before, id(first), "Words by her."), hers, "hers");
      const theirs = run(withText(before, id(second), "Words by him."), his, "his");
      const { merged: desk, conflicts } = mergeDesks(before, mine, theirs);
      const all = JSON.stringify([desk.sections, desk.aside, conflicts]);
      for (const [written, by] of [
        ["byher", mine],
        ["byhim", theirs],
      ] as const)
        if (lettersIn(JSON.stringify(by.sections)).includes(written)) expect(lettersIn(all)).toContain(written);
    }),
  );
});

function run(desk: Desk, acts: ((desk: Desk, newId: string) => Desk)[], prefix: string): Desk {
  return acts.reduce((now, act, index) => act(now, `${prefix}-${index}`), desk);
}

function lettersIn(json: string): string {
  return json.replace(/\s|\\n/gu, "");
}
