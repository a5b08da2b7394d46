import { isCalendarDate } from "~/time/calendar-date";
import { addDays } from "~/time/wall-clock";
import { z } from "~/ui/form/zod";
import { isOfRule, lastSlotOf, type Recurrence, repetitions } from "./recurrence";

const number = (message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,6}$/, message)
    .transform(Number);

/** How often, and until when. What belongs to another choice than the one made is not looked at. */
export const recurrenceFields = {
  repeats: z.enum(["once", ...repetitions], "repeats-missing").default("once"),
  interval: z.string().trim().default("1"),
  ends: z.enum(["open", "count", "until"], "ends-missing").default("open"),
  count: z.string().trim().default(""),
  until: z.string().trim().default(""),
};

type Fields = z.output<z.ZodObject<typeof recurrenceFields>> & { date: string };
type Complain = (field: string, message: string) => void;

const mostYears = 10;

/** Complains of a repetition that can't be meant. */
export function checkRecurrence(form: Fields, complain: Complain): void {
  if (form.repeats === "once") return;
  if (!isWithin(form.interval, 1, 52)) complain("interval", "interval-range");
  if (form.ends === "count" && !isWithin(form.count, 2, 500)) complain("count", "count-range");
  if (form.ends === "until") checkUntil(form, complain);
  if (isCalendarDate(form.date) && !isOfRule(form.repeats, form.date)) complain("repeats", `not-${form.repeats}`);
}

function checkUntil({ date, until }: Fields, complain: Complain): void {
  if (!isCalendarDate(until)) complain("until", until === "" ? "until-missing" : "date-wrong");
  else if (until < date) complain("until", "until-early");
  else if (isCalendarDate(date) && until > addDays(date, mostYears * 366)) complain("until", "until-far");
}

function isWithin(text: string, low: number, high: number): boolean {
  const read = number("").safeParse(text);
  return read.success && text !== "" && read.data >= low && read.data <= high;
}

/** The repetition a form says; null is once, and so is one that ends with its first date. */
export function recurrenceIn({ repeats, interval, ends, count, until, date }: Fields): Recurrence | null {
  if (repeats === "once") return null;
  const end = { open: null, count: { count: Number(count) }, until: { until } }[ends];
  const recurrence = { repeats, interval: Number(interval), ends: end };
  return lastSlotOf(recurrence, date) === date ? null : recurrence;
}

/** A repetition as the values of its form. */
export function recurrenceValues(recurrence: Recurrence | null): Record<string, string> {
  if (!recurrence) return { repeats: "once", interval: "1", ends: "open", count: "", until: "" };
  const { repeats, interval, ends } = recurrence;
  return {
    ...{ repeats, interval: String(interval), ends: ends === null ? "open" : "count" in ends ? "count" : "until" },
    count: ends && "count" in ends ? String(ends.count) : "",
    until: ends && "until" in ends ? ends.until : "",
  };
}
