import fc from "fast-check";
import { expect, test } from "vitest";
import type { Desk } from "~/bulletins/desk/desk";
import { mendBulletin } from "~/bulletins/desk/edits";
import { begin, rebased, redone, stepped, undone } from "~/ui/saving/history";
import { aDesk, anArrangingAct, theReferenceDesk } from "../bulletins/desk/a-desk";

const titled = (desk: Desk, title: string) => mendBulletin(desk, { title });

test("undone to the beginning and done again to the end, every step is what it was", () => {
  fc.assert(
    fc.property(fc.array(anArrangingAct, { maxLength: 20 }), (acts) => {
      const first = begin(theReferenceDesk());
      const last = acts.reduce((history, act, index) => stepped(history, act(history.now, `new-${index}`)), first);
      const steps = last.past.length;
      const back = Array.from({ length: steps }).reduce<typeof last>(undone, last);
      expect(back.now).toEqual(first.now);
      expect(Array.from({ length: steps }).reduce<typeof last>(redone, back).now).toEqual(last.now);
    }),
  );
});

test("what is typed into one field without a pause is one step; another field or a pause begins a new one", () => {
  const type = (history: ReturnType<typeof begin<Desk>>, title: string, at: number, field = "title") =>
    stepped(history, titled(history.now, title), { field, at });
  const typed = type(type(type(begin(aDesk({})), "M", 0), "Mi", 400), "Mia", 800);
  expect(typed.past).toHaveLength(1);
  expect(type(typed, "Mia.", 3_000).past).toHaveLength(2);
  expect(type(typed, "Mia.", 900, "date").past).toHaveLength(2);
});

test("a step that changes nothing is none, and a new step ends what could be done again", () => {
  const history = stepped(begin(aDesk({})), titled(aDesk({}), "One"));
  expect(stepped(history, titled(history.now, "One"))).toBe(history);
  expect(stepped(undone(history), titled(history.now, "Two")).future).toEqual([]);
});

test("undoing my steps leaves what somebody else changed meanwhile", () => {
  const mine = stepped(begin(aDesk({ Kenya: ["one"] })), titled(aDesk({ Kenya: ["one"] }), "Mine"));
  const met = rebased(mine, (desk) => mendBulletin(desk, { date: "2026-11-22" }));
  expect(undone(met).now).toMatchObject({ title: null, date: "2026-11-22" });
});
