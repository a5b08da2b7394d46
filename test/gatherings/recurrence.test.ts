import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { isOfRule, lastSlotOf, type Recurrence, repetitions, rruleOf, slotsOf } from "~/gatherings/recurrence";

const every = (repeats: Recurrence["repeats"], interval = 1, ends: Recurrence["ends"] = null): Recurrence => ({
  ...{ repeats, interval, ends },
});
const in2027 = { from: "2027-01-01", to: "2027-12-31" };

test("a rule is written as calendars read it", () => {
  expect(rruleOf(every("weekly", 2), "2026-12-03")).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
  expect(rruleOf(every("monthlyOnDay"), "2026-12-15")).toBe("FREQ=MONTHLY;BYMONTHDAY=15");
  expect(rruleOf(every("monthlyOnWeekday"), "2026-12-03")).toBe("FREQ=MONTHLY;BYDAY=1TH");
  expect(rruleOf(every("monthlyOnLastWeekday"), "2026-12-27")).toBe("FREQ=MONTHLY;BYDAY=-1SU");
  expect(rruleOf(every("monthlyOnLastDay", 3), "2026-12-31")).toBe("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1");
});

test("the last day of the month is another number each month", () => {
  expect(slotsOf(every("monthlyOnLastDay"), "2027-01-31", in2027).slice(0, 4)).toEqual([
    "2027-01-31",
    "2027-02-28",
    "2027-03-31",
    "2027-04-30",
  ]);
});

test("months without a 31st are left out", () => {
  expect(slotsOf(every("monthlyOnDay"), "2027-01-31", in2027)).toEqual(
    ["01-31", "03-31", "05-31", "07-31", "08-31", "10-31", "12-31"].map((day) => `2027-${day}`),
  );
});

test("a series ends after so many dates, or on a date, itself included", () => {
  expect(lastSlotOf(every("weekly", 1, { count: 3 }), "2026-12-03")).toBe("2026-12-17");
  expect(lastSlotOf(every("weekly", 1, { until: "2026-12-17" }), "2026-12-03")).toBe("2026-12-17");
  expect(lastSlotOf(every("weekly", 1, { until: "2026-12-16" }), "2026-12-03")).toBe("2026-12-10");
  expect(lastSlotOf(every("monthlyOnDay", 1, { count: 7 }), "2027-01-31")).toBe("2027-12-31");
  expect(lastSlotOf(every("monthlyOnDay", 12, { count: 3 }), "2028-02-29")).toBe("2036-02-29");
  expect(lastSlotOf(every("weekly"), "2026-12-03")).toBeUndefined();
});

const aDate = fc
  .integer({ min: 0, max: 3_650 })
  .map((days) => Temporal.PlainDate.from("2024-01-01").add({ days }).toString());

test("of whatever rule, the first date is one, and every date obeys it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...repetitions), fc.integer({ min: 1, max: 12 }), aDate, (repeats, interval, first) => {
      fc.pre(isOfRule(repeats, first));
      const to = Temporal.PlainDate.from(first).add({ years: 3 }).toString();
      const slots = slotsOf(every(repeats, interval), first, { from: first, to }).map((slot) =>
        Temporal.PlainDate.from(slot),
      );
      const start = Temporal.PlainDate.from(first);
      expect(slots[0]?.toString()).toBe(first);
      for (const slot of slots) {
        if (repeats === "weekly") expect(start.until(slot).days % (7 * interval)).toBe(0);
        else expect(((slot.year - start.year) * 12 + slot.month - start.month) % interval).toBe(0);
        if (repeats === "monthlyOnDay") expect(slot.day).toBe(start.day);
        if (repeats === "monthlyOnLastDay") expect(slot.add({ days: 1 }).day).toBe(1);
        if (repeats.endsWith("Weekday")) expect(slot.dayOfWeek).toBe(start.dayOfWeek);
        if (repeats === "monthlyOnLastWeekday") expect(slot.add({ days: 7 }).month).not.toBe(slot.month);
        if (repeats === "monthlyOnWeekday") expect(Math.ceil(slot.day / 7)).toBe(Math.ceil(start.day / 7));
      }
    }),
    { numRuns: 200 },
  );
});

test("a rule ends after exactly as many dates as asked for", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...repetitions),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 30 }),
      aDate,
      (repeats, interval, count, first) => {
        fc.pre(isOfRule(repeats, first));
        const recurrence = every(repeats, interval, { count });
        const last = lastSlotOf(recurrence, first);
        expect(slotsOf(recurrence, first, { from: first, to: "2300-01-01" })).toHaveLength(count);
        expect(slotsOf(recurrence, first, { from: first, to: "2300-01-01" }).at(-1)).toBe(last);
      },
    ),
    { numRuns: 50 },
  );
});
