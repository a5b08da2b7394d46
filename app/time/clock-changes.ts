import { Temporal } from "temporal-polyfill";
import type { WallClock } from "./wall-clock";
import { daysOfChange } from "./zone-rules";

/**
 * Whether a meeting touches a change of the clocks: it begins or ends at a time that is skipped or comes twice, or the
 * clocks change while it lasts. Calendar programs disagree about such dates when a rule gives them.
 */
export function touchesClockChange({ date, time, zone }: WallClock, minutes: number): boolean {
  if (!daysOfChange(zone, Number(date.slice(0, 4))).has(date)) return false;
  const starts = Temporal.PlainDateTime.from(`${date}T${time}`);
  const ends = starts.add({ minutes });
  const [first, last] = [starts, ends].map((moment) => offsetsOf(moment, zone));
  return first === undefined || last === undefined || first !== last;
}

/** What the clocks of a zone are ahead of UTC at a wall clock time; undefined where there is none, or more than one. */
function offsetsOf(moment: Temporal.PlainDateTime, zone: string): number | undefined {
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    moment.toZonedDateTime(zone, { disambiguation }),
  );
  if (!earlier || !later || !earlier.equals(later)) return undefined;
  return earlier.offsetNanoseconds;
}
