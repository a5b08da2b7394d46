import { Temporal } from "temporal-polyfill";

/** A change of the clocks of a zone: `wall` is what they showed just before, offsets are in minutes east of UTC. */
export type ClockChange = { at: Temporal.Instant; wall: Temporal.PlainDateTime; from: number; to: number };

/**
 * A yearly rule that all of these changes obey: the nth such weekday of the month (-1 is the last), or the one such weekday
 * among seven days in a row.
 */
export type YearlyRule = { month: number; weekday: number; time: Temporal.PlainTime } & Which;
type Which = { nth: number } | { fromDay: number };

/** Every change of a zone's clocks in these years (both included), as the runtime knows the law of the place. */
export function changesOf(zone: string, firstYear: number, lastYear: number): ClockChange[] {
  const changes: ClockChange[] = [];
  const end = Temporal.PlainDateTime.from({ year: lastYear + 1, month: 1, day: 1 }).toZonedDateTime(zone);
  let here = Temporal.PlainDateTime.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(zone);
  for (;;) {
    const next = here.getTimeZoneTransition("next");
    if (!next || Temporal.ZonedDateTime.compare(next, end) >= 0) return changes;
    const before = next.subtract({ milliseconds: 1 });
    const [from, to] = [minutesOf(before), minutesOf(next)];
    const wall = next.toPlainDateTime().add({ minutes: from - to });
    if (from !== to) changes.push({ at: next.toInstant(), wall, from, to });
    here = next;
  }
}

/** Minutes that a zone's clocks are ahead of UTC at the beginning of a year. */
export function offsetAt(zone: string, year: number): number {
  return minutesOf(Temporal.PlainDateTime.from({ year, month: 1, day: 1 }).toZonedDateTime(zone));
}

/** The days around each change of a zone's clocks in a year, YYYY-MM-DD: on all others a day has its twenty-four hours. */
export function daysOfChange(zone: string, year: number): Set<string> {
  const key = `${zone} ${year}`;
  const known = days.get(key) ?? new Set(changesOf(zone, year, year).flatMap(({ wall }) => around(wall)));
  days.set(key, known);
  return known;
}

const days = new Map<string, Set<string>>();

function around(wall: Temporal.PlainDateTime): string[] {
  return [-1, 0, 1].map((more) => wall.toPlainDate().add({ days: more }).toString());
}

function minutesOf(moment: Temporal.ZonedDateTime): number {
  return moment.offsetNanoseconds / 60_000_000_000;
}

/** The rule behind changes of one kind, one in each of the years; undefined where no rule of calendars says them all. */
export function yearlyRuleOf(changes: ClockChange[], years: number): YearlyRule | undefined {
  const [first, ...others] = changes;
  if (!first || changes.length !== years) return undefined;
  const same = others.every(
    ({ from, to, wall }) =>
      from === first.from &&
      to === first.to &&
      wall.month === first.wall.month &&
      wall.dayOfWeek === first.wall.dayOfWeek &&
      wall.toPlainTime().equals(first.wall.toPlainTime()),
  );
  const which = whichOf(changes);
  if (!same || which === undefined) return undefined;
  return { month: first.wall.month, weekday: first.wall.dayOfWeek, time: first.wall.toPlainTime(), ...which };
}

function whichOf(changes: ClockChange[]): Which | undefined {
  if (changes.every(({ wall }) => wall.day > wall.daysInMonth - 7)) return { nth: -1 };
  const days = changes.map(({ wall }) => wall.day);
  const [low, high] = [Math.min(...days), Math.max(...days)];
  if (Math.ceil(low / 7) === Math.ceil(high / 7)) return { nth: Math.ceil(low / 7) };
  return high - low === 6 ? { fromDay: low } : undefined;
}

/** When a rule first held in a year. */
export function dateOfRule({ month, weekday, time, ...which }: YearlyRule, year: number): Temporal.PlainDateTime {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const from = "fromDay" in which ? which.fromDay : which.nth === -1 ? first.daysInMonth - 6 : which.nth * 7 - 6;
  const earliest = first.with({ day: from });
  return earliest.add({ days: (weekday - earliest.dayOfWeek + 7) % 7 }).toPlainDateTime(time);
}
