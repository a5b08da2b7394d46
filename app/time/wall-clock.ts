import { Temporal } from "temporal-polyfill";

/** A moment as the people of a place say it: date YYYY-MM-DD, time HH:MM, zone IANA. This is the truth; instants follow from it. */
export type WallClock = { date: string; time: string; zone: string };

/** The UTC instant of a wall clock. A time that the clocks skip becomes the one an hour later, a doubled one the first (RFC 5545 3.3.5). */
export function instantOf({ date, time, zone }: WallClock): Date {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: "compatible" });
  return new Date(zoned.epochMilliseconds);
}

/** Whether the clocks of the zone jump over this time, as 02:30 on a spring night. */
export function isSkipped({ date, time, zone }: WallClock): boolean {
  const wished = Temporal.PlainDateTime.from(`${date}T${time}`);
  return !wished.toZonedDateTime(zone, { disambiguation: "compatible" }).toPlainDateTime().equals(wished);
}

/** The calendar date, YYYY-MM-DD, on which an instant falls in a zone. */
export function dateIn(zone: string, instant: Date): string {
  return wallClockIn(zone, instant).date;
}

/** What the clocks of a zone show at an instant. */
export function wallClockIn(zone: string, instant: Date): WallClock {
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return { date: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: "minute" }), zone };
}

/** A calendar date some days later, YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The next midnight, UTC. */
export function nextDay(now: Date): Date {
  return new Date(`${addDays(now.toISOString().slice(0, 10), 1)}T00:00:00.000Z`);
}
