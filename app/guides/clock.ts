import { type Halves, minutesOf } from "./half-minutes";

/** The clock time HH:MM so many half minutes after a start; a half minute is rounded down, midnight starts again at 00:00. */
export function clockAfter(startsAt: string, halves: Halves): string {
  const [hours = 0, minutes = 0] = startsAt.split(":").map(Number);
  const minuteOfDay = (hours * 60 + minutes + Math.floor(minutesOf(halves))) % (24 * 60);
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
