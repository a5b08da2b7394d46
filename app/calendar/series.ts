import { Temporal } from "temporal-polyfill";
import { changedDetails, detailRow } from "~/gatherings/details";
import { rruleOf, slotsOf } from "~/gatherings/recurrence";
import type { Schedule } from "~/gatherings/schedules.server";
import type { OccurrenceRow } from "~/gatherings/work-out";
import type { Translate } from "~/i18n/translate";
import { touchesClockChange } from "~/time/clock-changes";
import { instantOf } from "~/time/wall-clock";
import { eventBlock, type ZonedEvent } from "./event";
import type { Blocks } from "./feed";
import { gatheringEvent } from "./gathering-event";

/** What a calendar needs of the dates that one schedule has made: all of them, whatever became of each. */
export type SeriesSource = {
  schedule: Schedule;
  rows: OccurrenceRow[];
  gathering: { uid: string; slug: string; host: string };
};

/** The years after the first that a zone's law is written out for, where the series is open. */
const yearsAhead = 10;

/**
 * The dates of a schedule as anyone may have them. A single one is an event by itself. A series has its rule, an EXDATE for
 * each date called off, and an event with RECURRENCE-ID for each that differs; a date that touches a change of the clocks,
 * about which calendar programs disagree, is taken out of the rule and stands by itself in UTC.
 */
export function scheduleBlocks(source: SeriesSource, siteUrl: string, t: Translate): Blocks {
  const { schedule, rows } = source;
  const { recurrence, zone } = schedule.plan;
  if (!recurrence)
    return { events: rows.map((row) => eventBlock(ownEvent(source, row, siteUrl, t))).join(""), zone: null };
  const inRule = rowsOfRule(source);
  const allOff = inRule.length > 0 && inRule.every(({ cancelledAt }) => cancelledAt !== null);
  const sorted = allOff ? { off: [], alone: [], other: [] } : sortDates(source, inRule);
  const start = startOfRule(schedule);
  const excluded = [...sorted.off, ...sorted.alone].map(({ slot }) => slot).filter((slot) => start && slot >= start);
  const events = [
    ...(start ? [master(source, { start, excluded: excluded.sort(), isOff: allOff }, siteUrl, t)] : []),
    ...sorted.other.map((row) => override(source, row, siteUrl, t)),
    ...sorted.alone.map((row) => ownEvent(source, row, siteUrl, t)),
  ];
  return { events: events.map(eventBlock).join(""), zone: { name: zone, ...yearsOf(schedule) } };
}

/** Of the dates, those that its rule gives: after a change of the rule, dates called off before may be none. */
function rowsOfRule({ schedule, rows }: SeriesSource): OccurrenceRow[] {
  if (rows.every(({ cancelledAt }) => cancelledAt === null)) return rows;
  const { plan, firstSlot, lastSlot } = schedule;
  const to = lastSlot ?? rows.at(-1)?.slot ?? firstSlot;
  const slots = new Set(plan.recurrence ? slotsOf(plan.recurrence, plan.date, { from: firstSlot, to }) : []);
  return rows.filter(({ slot }) => slots.has(slot));
}

function sortDates({ schedule: { plan } }: SeriesSource, rows: OccurrenceRow[]) {
  const { time, minutes, zone } = plan;
  const isOff = (row: OccurrenceRow) => row.cancelledAt !== null;
  const isAlone = (row: OccurrenceRow) =>
    touchesClockChange({ date: row.slot, time, zone }, minutes) || touchesClockChange(row, row.minutes);
  const on = rows.filter((row) => !isOff(row));
  return {
    off: rows.filter(isOff),
    alone: on.filter(isAlone),
    other: on.filter((row) => !isAlone(row) && differs(row, plan)),
  };
}

/** What calendars show of a date that the rule does not say already. */
const shown = ["title", "place", "town", "country", "zone"] as const;

function differs(row: OccurrenceRow, plan: Schedule["plan"]): boolean {
  const own = changedDetails(detailRow(plan), row);
  return (
    row.date !== row.slot || row.time !== plan.time || row.minutes !== plan.minutes || shown.some((name) => name in own)
  );
}

/**
 * The first date of a rule that all programs agree about: DTSTART says what the clocks show, and one in an hour they skip
 * would move every date after it. None where the rule has no other dates.
 */
function startOfRule({ plan: { recurrence, date, time, zone, minutes }, firstSlot, lastSlot }: Schedule) {
  const isSound = (slot: string) => !touchesClockChange({ date: slot, time, zone }, minutes);
  if (!recurrence || isSound(firstSlot)) return firstSlot;
  const to = lastSlot ?? Temporal.PlainDate.from(firstSlot).add({ years: yearsAhead }).toString();
  return slotsOf(recurrence, date, { from: firstSlot, to }).find(isSound);
}

type Rule = { start: string; excluded: string[]; isOff: boolean };

function master({ schedule, gathering }: SeriesSource, rule: Rule, siteUrl: string, t: Translate) {
  const { plan, lastSlot, uid, sequence, updatedAt } = schedule;
  const { time, zone, minutes } = plan;
  const start = instantOf({ date: rule.start, time, zone });
  const end = new Date(start.getTime() + minutes * 60_000);
  const moments = {
    startsAt: start.toISOString(),
    endsAt: end.toISOString(),
    cancelledAt: rule.isOff ? updatedAt : null,
  };
  const details = { ...detailRow(plan), ...gathering, ...moments, address: null, joinLink: null };
  const event = gatheringEvent({ ...details, originalDate: rule.start, sequence }, siteUrl, new Date(updatedAt), t);
  const until = lastSlot && `;UNTIL=${utcDigits(instantOf({ date: lastSlot, time, zone }))}`;
  const rrule = plan.recurrence ? `RRULE:${rruleOf(plan.recurrence, plan.date)}${until ?? ""}` : "";
  const lines = rule.excluded.map((slot) => `EXDATE;TZID=${zone}:${wallDigits(slot, time)}`);
  return { ...event, uid, zone, in: { rule: [rrule, ...lines].join("\r\n") } } satisfies ZonedEvent;
}

/** One date that differs (RFC 5545 3.8.4.4): named by the start the rule gives it. */
function override(source: SeriesSource, row: OccurrenceRow, siteUrl: string, t: Translate): ZonedEvent {
  const { plan, uid, sequence } = source.schedule;
  const insteadOf = instantOf({ date: row.slot, time: plan.time, zone: plan.zone });
  return { ...ownEvent(source, row, siteUrl, t), uid, sequence, zone: plan.zone, in: { insteadOf } };
}

/** One date by itself, as guests have it too. */
function ownEvent({ schedule, gathering }: SeriesSource, row: OccurrenceRow, siteUrl: string, t: Translate) {
  const stamp = new Date(schedule.updatedAt);
  return gatheringEvent({ ...row, ...gathering, address: null, joinLink: null }, siteUrl, stamp, t);
}

function yearsOf({ firstSlot, lastSlot }: Schedule) {
  const firstYear = Number(firstSlot.slice(0, 4));
  return { firstYear, lastYear: lastSlot ? Number(lastSlot.slice(0, 4)) : firstYear + yearsAhead };
}

function wallDigits(date: string, time: string): string {
  return `${date.replaceAll("-", "")}T${time.replace(":", "")}00`;
}

function utcDigits(moment: Date): string {
  return moment.toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
}
