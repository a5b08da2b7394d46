import { Temporal } from "temporal-polyfill";
import { addDays } from "./wall-clock";

/** The Monday of a date's week (ISO 8601), both YYYY-MM-DD. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);
}

/** The Mondays of `count` weeks from one on, in order. */
export function mondaysFrom(monday: string, count: number): string[] {
  return Array.from({ length: count }, (_, week) => addDays(monday, 7 * week));
}
