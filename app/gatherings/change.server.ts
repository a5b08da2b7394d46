import type { Db, Trx } from "db/connection";
import { addDays } from "~/time/wall-clock";
import type { LedGathering } from "./gatherings.server";
import type { SchedulePlan } from "./plan.server";
import { rewriteSchedules } from "./rewrite.server";
import { findSchedule, horizonOf, newOccurrence, readSchedule, type Schedule } from "./schedules.server";
import { type DateChange, type OccurrenceRow, workOutAll, workOutOne } from "./work-out";

/** A change of one date, or of it and all later ones. */
export type Scope = "one" | "following";

/** A date of a gathering, and how far a change reaches from it. */
export type Reach = { gathering: Pick<LedGathering, "id" | "occurrenceId">; scope: Scope };

/** What a date and all later ones are made from, as if it were the first. */
export async function planFrom(
  db: Db,
  { scheduleId, slot }: Pick<OccurrenceRow, "scheduleId" | "slot">,
): Promise<SchedulePlan> {
  const schedule = await findSchedule(db, scheduleId);
  if (!schedule) throw new Error("A date has no schedule");
  return fromSlot(schedule, slot);
}

/** A plan as if it began later: an end after so many dates becomes the last date it gave. */
function fromSlot({ plan, lastSlot }: Schedule, slot: string): SchedulePlan {
  const { recurrence } = plan;
  if (!recurrence) return { ...plan, date: slot };
  const ends = lastSlot === null ? null : { until: lastSlot };
  return { ...plan, date: slot, recurrence: { ...recurrence, ends } };
}

/** What a change would do to each date it reaches, in the order of the dates; nothing is changed by asking. */
export async function workOut(db: Db, reach: Reach, plan: SchedulePlan, now: Date): Promise<DateChange[]> {
  const start = await startOf(db, reach);
  const rows = await datesFrom(db, reach, now);
  if (reach.scope === "one") return rows.flatMap((row) => workOutOne(row, plan));
  const before = await planFrom(db, start);
  const times = await timesOf(db, start.gatheringId);
  return workOutAll({ rows, before, after: plan, times, horizon: horizonOf(now, plan.date) });
}

async function timesOf(db: Db, gatheringId: string) {
  const schedules = await db.selectFrom("schedules").selectAll().where("gatheringId", "=", gatheringId).execute();
  return new Map(schedules.map((schedule) => [schedule.id, readSchedule(schedule).plan]));
}

/** The dates a change reaches: the one, or it and all later ones that are not over. */
export async function datesFrom(db: Db, reach: Reach, now: Date): Promise<OccurrenceRow[]> {
  const start = await startOf(db, reach);
  if (reach.scope === "one") return [start];
  return await db
    .selectFrom("occurrences")
    .selectAll()
    .where("gatheringId", "=", start.gatheringId)
    .where("slot", ">=", start.slot)
    .where("endsAt", ">", now.toISOString())
    .orderBy("slot")
    .orderBy("id")
    .execute();
}

/** The date a change begins with, as it stands now. */
export async function startOf(db: Db, { gathering }: Reach): Promise<OccurrenceRow> {
  return await db
    .selectFrom("occurrences")
    .selectAll()
    .where("id", "=", gathering.occurrenceId)
    .where("gatheringId", "=", gathering.id)
    .executeTakeFirstOrThrow();
}

/** Does what was worked out, and keeps what later dates will be made from in step. */
export async function carryOut(trx: Trx, reach: Reach, plan: SchedulePlan, changes: DateChange[], now: Date) {
  const start = await startOf(trx, reach);
  const schedule =
    reach.scope === "one"
      ? await touchSchedule(
          trx,
          start.scheduleId,
          { isNewToCalendars: changes.some(({ act }) => act === "moves") },
          now,
        )
      : await rewriteSchedules(trx, start, plan, changes, now);
  for (const change of changes) {
    if (change.act === "added") await addDate(trx, schedule, change.slot);
    else if (change.act === "calledOff") await callOffDate(trx, change.row, now);
    else await trx.updateTable("occurrences").set(change.after).where("id", "=", change.row.id).execute();
  }
}

/** An exception carries the number of its series (RFC 5546 2.1.4). */
export async function touchSchedule(
  trx: Trx,
  id: string,
  { isNewToCalendars }: { isNewToCalendars: boolean },
  now: Date,
): Promise<Schedule> {
  await trx
    .updateTable("schedules")
    .set((eb) => ({ updatedAt: now.toISOString(), sequence: eb("sequence", "+", isNewToCalendars ? 1 : 0) }))
    .where("id", "=", id)
    .execute();
  const schedule = await findSchedule(trx, id);
  if (!schedule) throw new Error("A date has no schedule");
  return schedule;
}

export async function callOffDate(
  trx: Trx,
  { id, sequence }: Pick<OccurrenceRow, "id" | "sequence">,
  now: Date,
): Promise<void> {
  await trx
    .updateTable("occurrences")
    .set({ cancelledAt: now.toISOString(), sequence: sequence + 1 })
    .where("id", "=", id)
    .execute();
}

/** A new date. Addresses name it by itself, or, where an earlier date has that name already, by the next day that is free. */
async function addDate(trx: Trx, schedule: Schedule, slot: string): Promise<void> {
  let name = slot;
  while (await isNamed(trx, schedule.gatheringId, name)) name = addDays(name, 1);
  await trx
    .insertInto("occurrences")
    .values(newOccurrence(schedule, slot, name))
    .execute();
}

async function isNamed(trx: Trx, gatheringId: string, originalDate: string): Promise<boolean> {
  const row = await trx
    .selectFrom("occurrences")
    .select("id")
    .where("gatheringId", "=", gatheringId)
    .where("originalDate", "=", originalDate)
    .executeTakeFirst();
  return row !== undefined;
}
