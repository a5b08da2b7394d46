import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";

/** How a gathering can repeat; the weekday, and the day of the month, are those of its first date. */
export const repetitions = [
  "weekly",
  "monthlyOnDay",
  "monthlyOnWeekday",
  "monthlyOnLastWeekday",
  "monthlyOnLastDay",
] as const;
export type Repetition = (typeof repetitions)[number];

export type Recurrence = {
  repeats: Repetition;
  /** Every so many weeks or months. */
  interval: number;
  /** After so many dates, the first counted; on a date (YYYY-MM-DD), itself included; null is open. */
  ends: { count: number } | { until: string } | null;
};

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The rule as RFC 5545 3.3.10 writes it, without its end: "FREQ=MONTHLY;BYDAY=-1SU". */
export function rruleOf({ repeats, interval }: Recurrence, first: string): string {
  const frequency = repeats === "weekly" ? "WEEKLY" : "MONTHLY";
  return [`FREQ=${frequency}`, interval > 1 && `INTERVAL=${interval}`, dayOf(repeats, first)].filter(Boolean).join(";");
}

function dayOf(repeats: Repetition, first: string): string {
  const { day, dayOfWeek } = Temporal.PlainDate.from(first);
  const weekday = weekdays[dayOfWeek - 1] ?? "MO";
  if (repeats === "weekly") return `BYDAY=${weekday}`;
  if (repeats === "monthlyOnDay") return `BYMONTHDAY=${day}`;
  if (repeats === "monthlyOnLastDay") return "BYMONTHDAY=-1";
  return `BYDAY=${repeats === "monthlyOnLastWeekday" ? -1 : Math.ceil(day / 7)}${weekday}`;
}

/** More dates than a series of two thousand years has: a rule that is in use is never cut off. */
const maxIterations = 100_000;

/**
 * The dates a rule gives, from its first on (all YYYY-MM-DD, both ends included). They are dates and no moments: the wall
 * clock of each is the leader's, whatever the clocks of the place do.
 */
export function slotsOf(recurrence: Recurrence, first: string, { from, to }: { from: string; to: string }): string[] {
  const rruleString = `DTSTART:${atNoon(first)}\nRRULE:${withEnd(recurrence, first)}`;
  const rule = new RRuleTemporal({ rruleString, maxIterations });
  return rule.between(noonOf(from), noonOf(to), true).map((slot) => slot.toPlainDate().toString());
}

/** The last date a rule gives; undefined for one that is open. */
export function lastSlotOf(recurrence: Recurrence, first: string): string | undefined {
  if (recurrence.ends === null) return undefined;
  const to = "until" in recurrence.ends ? recurrence.ends.until : farthest(recurrence, recurrence.ends.count, first);
  return slotsOf(recurrence, first, { from: first, to }).at(-1);
}

/** Whether a date is one that its own rule gives: the 24th is not the last Thursday of a month with a 31st. */
export function isOfRule(repeats: Repetition, date: string): boolean {
  const { day, daysInMonth } = Temporal.PlainDate.from(date);
  if (repeats === "monthlyOnLastDay") return day === daysInMonth;
  if (repeats === "monthlyOnLastWeekday") return day > daysInMonth - 7;
  return repeats !== "monthlyOnWeekday" || day <= 28;
}

/** Far enough for so many dates: the 31st is missing in five months, the 29th of February in three years of four. */
function farthest({ repeats, interval }: Recurrence, count: number, first: string): string {
  const steps = interval * count;
  const far = repeats === "weekly" ? { weeks: steps } : { months: repeats === "monthlyOnDay" ? 12 * steps : steps };
  return Temporal.PlainDate.from(first).add(far).toString();
}

function withEnd(recurrence: Recurrence, first: string): string {
  const { ends } = recurrence;
  const end = ends === null ? "" : "count" in ends ? `;COUNT=${ends.count}` : `;UNTIL=${atNoon(ends.until)}`;
  return rruleOf(recurrence, first) + end;
}

function atNoon(date: string): string {
  return `${date.replaceAll("-", "")}T120000Z`;
}

function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
