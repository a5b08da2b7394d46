import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import type { ScheduleTable } from "db/schema/gatherings";
import type { Selectable } from "kysely";
import { Temporal } from "temporal-polyfill";
import { addDays, instantOf } from "~/time/wall-clock";
import { detailRow } from "./details";
import type { SchedulePlan } from "./plan.server";
import { lastSlotOf, slotsOf } from "./recurrence";

export type Schedule = Omit<Selectable<ScheduleTable>, "plan"> & { plan: SchedulePlan };

const monthsAhead = 18;

/**
 * The date up to which the dates of a series are there to reply to: counted from today, or from its first date when that
 * is later (all YYYY-MM-DD).
 */
export function horizonOf(now: Date, first = ""): string {
  const today = now.toISOString().slice(0, 10);
  return Temporal.PlainDate.from(first > today ? first : today)
    .add({ months: monthsAhead })
    .toString();
}

type NewSchedule = { gatheringId: string; uid: string; sequence: number; plan: SchedulePlan };

/** Adds what dates are made from; the dates themselves are another matter. @returns it as it stands */
export async function addSchedule(trx: Trx, { plan, ...schedule }: NewSchedule, now: Date): Promise<Schedule> {
  const { date, recurrence } = plan;
  const lastSlot = recurrence ? (lastSlotOf(recurrence, date) ?? null) : date;
  const bounds = { firstSlot: date, lastSlot, expandedTo: addDays(date, -1) };
  const row = { ...schedule, ...bounds, id: newId(), updatedAt: now.toISOString() };
  await trx
    .insertInto("schedules")
    .values({ ...row, plan: JSON.stringify(plan) })
    .execute();
  return { ...row, plan };
}

/** Dates of the rule that are not there yet, up to a date; each is YYYY-MM-DD. */
export function slotsToCome({ plan, firstSlot, lastSlot, expandedTo }: Schedule, to: string): string[] {
  const end = lastSlot !== null && lastSlot < to ? lastSlot : to;
  if (!plan.recurrence) return expandedTo < firstSlot ? [firstSlot] : [];
  return slotsOf(plan.recurrence, plan.date, { from: addDays(expandedTo, 1), to: end });
}

/** Adds the dates of a schedule that are not there yet; a single date is added however far it is. */
export async function expand(trx: Trx, schedule: Schedule, to: string): Promise<void> {
  const rows = slotsToCome(schedule, to).map((slot) => newOccurrence(schedule, slot, slot));
  if (rows.length > 0) await trx.insertInto("occurrences").values(rows).execute();
  await markExpanded(trx, schedule.id, to);
}

export async function markExpanded(trx: Trx, scheduleId: string, expandedTo: string): Promise<void> {
  await trx.updateTable("schedules").set({ expandedTo }).where("id", "=", scheduleId).execute();
}

/** The row of a new date; `originalDate` is what addresses will name it by. */
export function newOccurrence({ id, gatheringId, plan }: Schedule, slot: string, originalDate: string) {
  const { time, minutes, zone } = plan;
  const when = { date: slot, time, minutes, ...instantsOf({ date: slot, time, minutes, zone }) };
  return { ...detailRow(plan), ...when, id: newId(), gatheringId, scheduleId: id, slot, originalDate, sequence: 0 };
}

/** When a date begins and ends (UTC). */
export function instantsOf({ minutes, ...when }: { date: string; time: string; minutes: number; zone: string }) {
  const starts = instantOf(when);
  const ends = new Date(starts.getTime() + minutes * 60_000);
  return { startsAt: starts.toISOString(), endsAt: ends.toISOString() };
}

/** Brings the dates of every series up to the horizon; those called off grow no more. @returns how many series grew */
export async function expandSchedules(db: Db, now: Date): Promise<number> {
  const to = horizonOf(now);
  const due = await db
    .selectFrom("schedules")
    .innerJoin("gatherings", "gatherings.id", "gatheringId")
    .select(["schedules.id", "gatheringId"])
    .where("cancelledAt", "is", null)
    .where("expandedTo", "<", to)
    .where((eb) => eb.or([eb("lastSlot", "is", null), eb("lastSlot", ">", eb.ref("expandedTo"))]))
    .execute();
  for (const { id, gatheringId } of due)
    await db.transaction().execute(async (trx) => {
      await lockGathering(trx, gatheringId);
      const schedule = await findSchedule(trx, id);
      if (schedule) await expand(trx, schedule, to);
    });
  return due.length;
}

/** Touching the row first is the lock, on both engines. */
export async function lockGathering(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable("gatherings")
    .set((eb) => ({ updatedAt: eb.ref("updatedAt") }))
    .where("id", "=", id)
    .execute();
}

export async function findSchedule(db: Db, id: string): Promise<Schedule | undefined> {
  const row = await db.selectFrom("schedules").selectAll().where("id", "=", id).executeTakeFirst();
  return row && readSchedule(row);
}

export function readSchedule({ plan, ...row }: Selectable<ScheduleTable>): Schedule {
  return { ...row, plan: JSON.parse(plan) };
}
