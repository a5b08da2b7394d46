import fc from "fast-check";
import { expect, test } from "vitest";
import { isCalendarDate, isZone, zoneNames } from "~/time/calendar-date";
import { addDays, dateIn, instantOf, isSkipped, wallClockIn } from "~/time/wall-clock";
import { dayWords } from "~/time/words";

test("a weekly 19:30 stays 19:30 when the clocks change", () => {
  const at = (date: string) => instantOf({ date, time: "19:30", zone: "Europe/Berlin" }).toISOString();
  expect([at("2026-10-22"), at("2026-10-29")]).toEqual(["2026-10-22T17:30:00.000Z", "2026-10-29T18:30:00.000Z"]);
});

test("a time the clocks jump over is known as such, in both hemispheres", () => {
  expect(isSkipped({ date: "2027-03-28", time: "02:30", zone: "Europe/Berlin" })).toBe(true);
  expect(isSkipped({ date: "2027-10-03", time: "02:30", zone: "Australia/Sydney" })).toBe(true);
  expect(isSkipped({ date: "2027-03-27", time: "02:30", zone: "Europe/Berlin" })).toBe(false);
});

test("of a doubled hour the first is meant", () => {
  expect(instantOf({ date: "2026-11-01", time: "01:30", zone: "America/New_York" }).toISOString()).toBe(
    "2026-11-01T05:30:00.000Z",
  );
});

test("the wall clock of an instant is the instant of that wall clock, outside the doubled hour", () => {
  const zone = fc.constantFrom(
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Sydney",
    "Asia/Kolkata",
    "Africa/Kampala",
    "Asia/Kathmandu",
  );
  fc.assert(
    fc.property(zone, fc.integer({ min: 0, max: 20 * 365 * 24 * 2 }), (where, halfHours) => {
      const instant = new Date(Date.UTC(2020, 0, 1) + halfHours * 30 * 60_000);
      const back = instantOf(wallClockIn(where, instant)).getTime() - instant.getTime();
      expect([0, -3_600_000]).toContain(back);
    }),
  );
});

test("the same instant is another date on the other side of the world", () => {
  const instant = new Date("2026-12-03T18:30:00Z");
  expect([dateIn("Europe/Berlin", instant), dateIn("Australia/Sydney", instant)]).toEqual(["2026-12-03", "2026-12-04"]);
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
});

test("dates and zones that don't exist are told from those that do", () => {
  expect(["2026-02-28", "2028-02-29"].every(isCalendarDate)).toBe(true);
  expect(["2026-02-29", "2026-13-01", "26-01-01", "", "2026-1-1", "0000-00-00"].some(isCalendarDate)).toBe(false);
  expect(zoneNames.every(isZone)).toBe(true);
  expect(["Europe/Atlantis", "", "Berlin", "GMT+1; DROP", "Europe/Berlin\n"].some(isZone)).toBe(false);
});

test("a day is said with its year only where the year could be mistaken", () => {
  expect(dayWords("2026-12-03", "en", "2026-11-23")).toBe("Thursday 3 December");
  expect(dayWords("2027-01-07", "en", "2026-11-23")).toBe("Thursday 7 January 2027");
});
