import fc from "fast-check";
import { expect, test } from "vitest";
import { mergePlans, takeTheirs } from "~/guides/plan/merge";
import type { Plan } from "~/guides/plan/plan";
import { noPlan } from "~/guides/plan/plan";
import { anyPlan, changedBy } from "./plans";

test("what only one changed is as they have it, whichever side they are on", () => {
  fc.assert(
    fc.property(anyPlan, changedBy("mine"), (start, change) => {
      const base = start.plan;
      const changed = change(start);
      expect(mergePlans(base, changed, base)).toEqual({ merged: changed, conflicts: [] });
      expect(mergePlans(base, base, changed)).toEqual({ merged: changed, conflicts: [] });
      expect(mergePlans(base, changed, changed)).toEqual({ merged: changed, conflicts: [] });
    }),
    { numRuns: 60 },
  );
});

test("what both changed otherwise is asked, and decided for them the plan is theirs", () => {
  fc.assert(
    fc.property(anyPlan, changedBy("mine"), changedBy("hers"), (start, mine, hers) => {
      const [base, my, their] = [start.plan, mine(start), hers(start)];
      const { merged, conflicts } = mergePlans(base, my, their);
      const theirs = conflicts.reduce(takeTheirs, merged);
      const again = mergePlans(their, theirs, their);
      expect(again.conflicts).toEqual([]);
      for (const [key, edit] of Object.entries(their.blocks))
        for (const [field, value] of Object.entries(edit))
          if (
            JSON.stringify(value) !== JSON.stringify(base.blocks[key]?.[field as keyof typeof edit]) &&
            field !== "requests"
          )
            expect(theirs.blocks[key]?.[field as keyof typeof edit]).toEqual(value);
    }),
    { numRuns: 60 },
  );
});

const words = (text: string) => ({ text, over: "x", bulletin: "b1 0" });
const said = (text: string): Plan => ({ ...noPlan, blocks: { welcome: { say: words(text) } } });

test("two who change different things of one block both have what they did", () => {
  const mine = { ...noPlan, blocks: { welcome: { minutes: 5 } } };
  const { merged, conflicts } = mergePlans(noPlan, mine, said("Hello."));
  expect({ merged, conflicts }).toEqual({
    merged: { ...noPlan, blocks: { welcome: { minutes: 5, say: words("Hello.") } } },
    conflicts: [],
  });
});

test("two who write different words are asked, and mine stand until then", () => {
  const { merged, conflicts } = mergePlans(noPlan, said("Hello."), said("Good evening."));
  expect(merged).toEqual(said("Hello."));
  expect(conflicts).toMatchObject([{ part: "block", key: "welcome", field: "say", theirs: { text: "Good evening." } }]);
});

test("a block that one took out while the other wrote in it stays", () => {
  const song = { ...noPlan, own: [{ id: "a", kind: "song" as const }], blocks: { "own:a": { minutes: 4 } } };
  const written = { ...song, blocks: { "own:a": { minutes: 4, title: words("Amazing Grace") } } };
  const { merged } = mergePlans(song, { ...song, own: [], blocks: {} }, written);
  expect(merged.own).toEqual(song.own);
  expect(merged.blocks["own:a"]?.title).toEqual(words("Amazing Grace"));
});

test("a block of the guide that one took out while the other wrote in it is asked about, and is as mine until then", () => {
  const out: Plan = { ...noPlan, blocks: { listening: { removed: true } } };
  const written: Plan = { ...noPlan, blocks: { listening: { say: words("We are quiet.") } } };
  const asked = { part: "block", key: "listening", field: "removed" };
  const outHere = mergePlans(noPlan, out, written);
  expect(outHere.conflicts).toMatchObject([{ ...asked, mine: true, theirs: undefined }]);
  expect(outHere.merged.blocks.listening).toEqual({ removed: true, say: words("We are quiet.") });
  expect(outHere.conflicts.reduce(takeTheirs, outHere.merged)).toEqual(written);
  const outThere = mergePlans(noPlan, written, out);
  expect(outThere.conflicts).toMatchObject([{ ...asked, mine: undefined, theirs: true }]);
  expect(outThere.merged).toEqual(written);
});
