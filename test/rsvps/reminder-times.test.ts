import fc from "fast-check";
import { expect, test } from "vitest";
import { closeWindow, guideWindow, isSenseless, isWithin, reminderWindow } from "~/rsvps/reminder-times";
import { instantOf, wallClockIn } from "~/time/wall-clock";

function aDate(date: string, time: string, zone: string, minutes = 60) {
  const starts = instantOf({ date, time, zone });
  const ends = new Date(starts.getTime() + minutes * 60_000);
  return { date, zone, startsAt: starts.toISOString(), endsAt: ends.toISOString() };
}

const evening = aDate("2026-12-03", "19:30", "Europe/Berlin");

test("guests are reminded the day before at 11:00 and on the day at 08:00, by the clocks of the place", () => {
  expect(reminderWindow("dayBefore", evening).from).toEqual(new Date("2026-12-02T10:00:00Z"));
  expect(reminderWindow("onTheDay", evening).from).toEqual(new Date("2026-12-03T07:00:00Z"));
});

test("a reminder that is late by too much stays away", () => {
  expect(isWithin(reminderWindow("dayBefore", evening), new Date("2026-12-02T18:59:00Z"))).toBe(true);
  expect(isWithin(reminderWindow("dayBefore", evening), new Date("2026-12-02T19:00:00Z"))).toBe(false);
  expect(isWithin(reminderWindow("onTheDay", evening), new Date("2026-12-03T17:30:00Z"))).toBe(false);
});

test("who meets early in the morning is reminded the day before alone", () => {
  expect(isSenseless(reminderWindow("onTheDay", aDate("2026-12-03", "07:15", "Australia/Sydney")))).toBe(true);
  expect(isSenseless(reminderWindow("onTheDay", aDate("2026-12-03", "09:00", "Australia/Sydney")))).toBe(true);
  expect(isSenseless(reminderWindow("onTheDay", aDate("2026-12-03", "10:00", "Australia/Sydney")))).toBe(false);
});

test("the guide is announced two days before; a close is asked for soon after, and not late at night", () => {
  expect(guideWindow(evening).from).toEqual(new Date("2026-12-01T08:00:00Z"));
  expect(closeWindow(evening).from).toEqual(new Date("2026-12-03T19:45:00Z"));
  expect(closeWindow(aDate("2026-12-03", "21:30", "Europe/Berlin")).from).toEqual(new Date("2026-12-04T07:00:00Z"));
});

test("over every change of the clocks the reminders stay at eleven and at eight", () => {
  const zone = fc.constantFrom(
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Sydney",
    "Asia/Kolkata",
  );
  const day = fc.date({ min: new Date("2026-01-02"), max: new Date("2027-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(zone, day, (zone, day) => {
      const dated = aDate(day.toISOString().slice(0, 10), "19:30", zone);
      expect(wallClockIn(zone, reminderWindow("dayBefore", dated).from).time).toBe("11:00");
      expect(wallClockIn(zone, reminderWindow("onTheDay", dated).from)).toMatchObject({
        date: dated.date,
        time: "08:00",
      });
    }),
  );
});
