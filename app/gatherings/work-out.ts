import type { OccurrenceTable } from "db/schema/gatherings";
import type { Selectable } from "kysely";
import { changedDetails, type DetailRow, detailColumns, detailRow } from "./details";
import { pairDates } from "./pair-dates";
import type { SchedulePlan } from "./plan.server";
import { type Recurrence, slotsOf } from "./recurrence";
import { instantsOf } from "./schedules.server";

export type OccurrenceRow = Selectable<OccurrenceTable>;

/** A date as it will be. */
type Becoming = DetailRow &
  Pick<OccurrenceRow, "slot" | "date" | "time" | "minutes" | "startsAt" | "endsAt"> & { sequence: number };

/**
 * What becomes of one date: other words only, another time or place, called off, or new. One that was called off before
 * stays so, and nobody hears of it.
 */
export type DateChange =
  | { act: "stays" | "words" | "moves"; row: OccurrenceRow; after: Becoming }
  | { act: "calledOff"; row: OccurrenceRow }
  | { act: "added"; slot: string; time: string };

/** A single date becomes what the form says; its place in the series stays. */
export function workOutOne(row: OccurrenceRow, plan: SchedulePlan): DateChange[] {
  return [
    becoming(row, { ...detailRow(plan), slot: row.slot, date: plan.date, time: plan.time, minutes: plan.minutes }),
  ];
}

type Times = Pick<SchedulePlan, "time" | "minutes">;

type Span = {
  /** The dates that are changed, in order of slot; none of them over. */
  rows: OccurrenceRow[];
  /** What they were made from, with the first of them as its date, and what they shall be made from. */
  before: SchedulePlan;
  after: SchedulePlan;
  /** The time that each one's own schedule gives it, by the schedule's id. */
  times: Map<string, Times>;
  /** YYYY-MM-DD up to which dates are there */
  horizon: string;
};

/**
 * What becomes of a date and all later ones. What was changed is changed for each of them; where one has words or a time of
 * its own, those stay.
 */
export function workOutAll({ rows, before, after, times, horizon }: Span): DateChange[] {
  const slots = after.recurrence
    ? slotsOf(after.recurrence, after.date, { from: after.date, to: horizon })
    : [after.date];
  const { pairs, dropped, added } = pairDates(rows, slots, reachOf(after.recurrence));
  const changed = changedDetails(detailRow(before), detailRow(after));
  return [
    ...pairs.map(({ row, slot }) => {
      const own = hasOwnTime(row, times.get(row.scheduleId) ?? before);
      const { date, time, minutes } = own ? row : { ...after, date: slot };
      return becoming(row, { ...detailsOf(row), ...changed, slot, date, time, minutes });
    }),
    ...dropped.filter((row) => row.cancelledAt === null).map((row) => ({ act: "calledOff" as const, row })),
    ...added.map((slot) => ({ act: "added" as const, slot, time: after.time })),
  ];
}

/** Days within which a date is still the same one after the rule changed. */
function reachOf(recurrence: Recurrence | null): number {
  return recurrence?.repeats === "weekly" ? 6 : 15;
}

/** Whether the leader set this date's time apart from the others'. */
function hasOwnTime({ date, slot, time, minutes }: OccurrenceRow, plan: Times): boolean {
  return date !== slot || time !== plan.time || minutes !== plan.minutes;
}

function detailsOf(row: OccurrenceRow): DetailRow {
  return Object.fromEntries(detailColumns.map((column) => [column, row[column]])) as DetailRow;
}

type Wish = DetailRow & Pick<OccurrenceRow, "slot" | "date" | "time" | "minutes">;

function becoming(row: OccurrenceRow, wish: Wish): DateChange {
  const after = { ...wish, ...instantsOf(wish) };
  if (row.cancelledAt !== null) return { act: "stays", row, after: { ...after, sequence: row.sequence } };
  const moves = calendarColumns.some((column) => row[column] !== after[column]);
  const says = detailColumns.some((column) => row[column] !== after[column]);
  const sequence = row.sequence + (moves ? 1 : 0);
  return { act: moves ? "moves" : says ? "words" : "stays", row, after: { ...after, sequence } };
}

/** Guests need a new calendar entry when these change (RFC 5546 2.1.4). The link to the call is reached by one that stays. */
const calendarColumns = ["startsAt", "endsAt", "zone", "place", "town", "country", "address"] as const;
