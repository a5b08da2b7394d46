import { expect, test } from "vitest";
import { calendarText } from "~/calendar/feed";
import { scheduleBlocks } from "~/calendar/series";
import { newOccurrence, type Schedule } from "~/gatherings/schedules.server";
import type { OccurrenceRow } from "~/gatherings/work-out";
import { translator } from "~/i18n/translate";
import { addDays } from "~/time/wall-clock";
import { startsIn } from "../support/calendar-client";
import { aPlan } from "../support/factories";

const weeks = 10_000;

/** A weekly series of two hundred years, of which nine dates in ten were called off. */
function anOldSeries() {
  const first = "2026-12-03";
  const lastSlot = addDays(first, 7 * (weeks - 1));
  const plan = aPlan({ recurrence: { repeats: "weekly", interval: 1, ends: { until: lastSlot } } });
  const schedule: Schedule = {
    ...{ id: "schedule", gatheringId: "gathering", uid: "uid", sequence: 1, plan, firstSlot: first, lastSlot },
    ...{ expandedTo: lastSlot, updatedAt: "2026-11-23T10:00:00.000Z" },
  };
  const rows = Array.from({ length: weeks }, (_, week): OccurrenceRow => {
    const slot = addDays(first, 7 * week);
    const counts = { seatsTaken: 0, partiesWaiting: 0, lastTurn: 0 };
    return { ...newOccurrence(schedule, slot, slot), ...counts, cancelledAt: week % 10 === 0 ? null : "2026-11-24" };
  });
  return { schedule, rows, gathering: { uid: "uid", slug: "evening", host: "Ruth" } };
}

test("ten thousand dates with nine thousand exceptions are one event, and the dates that are left", () => {
  const source = anOldSeries();
  const file = calendarText([scheduleBlocks(source, "https://gathered.example", translator("en"))]);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(file.match(/EXDATE/g)).toHaveLength(9_000);
  expect(file.length).toBeLessThan(1_000_000);
  expect(startsIn(file, new Date("2028-01-01T00:00:00Z"))).toEqual(
    source.rows.filter((row) => row.cancelledAt === null && row.date < "2028").map(({ startsAt }) => startsAt),
  );
});
