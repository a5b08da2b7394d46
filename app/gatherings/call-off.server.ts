import type { Trx } from "db/connection";
import { record } from "~/activity/record.server";
import { callOffDate, datesFrom, type Reach, startOf, touchSchedule } from "./change.server";
import type { OccurrenceRow } from "./work-out";

/**
 * Calls off one date, or it and all later ones: then none will be added either. What is over was held, and stays so.
 * @returns the dates that were still on
 */
export async function callOff(
  trx: Trx,
  { gathering, scope, officeCode }: Reach & { officeCode: string },
  now: Date,
): Promise<OccurrenceRow[]> {
  const at = now.toISOString();
  const dates = await datesFrom(trx, { gathering, scope }, now);
  const on = dates.filter(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > at);
  if (on.length === 0) return [];
  for (const date of on) await callOffDate(trx, date, now);
  for (const scheduleId of new Set(on.map((date) => date.scheduleId)))
    await touchSchedule(trx, scheduleId, { isNewToCalendars: true }, now);
  if (scope === "following") await endBefore(trx, await startOf(trx, { gathering, scope }));
  const isWhole = scope === "following" || !(await goesOn(trx, gathering.id, now));
  await trx
    .updateTable("gatherings")
    .set({ updatedAt: at, ...(isWhole ? { cancelledAt: at } : {}) })
    .where("id", "=", gathering.id)
    .execute();
  const kind = isWhole ? "gathering-cancelled" : "date-cancelled";
  await record(trx, { kind, subjectId: gathering.id, officeCode }, now);
  return on;
}

/** A series that had dates before ends with the last of them; one that had none stays, for calendars to be told. */
async function endBefore(trx: Trx, { scheduleId, slot }: OccurrenceRow): Promise<void> {
  const last = await trx
    .selectFrom("occurrences")
    .select("slot")
    .where("scheduleId", "=", scheduleId)
    .where("slot", "<", slot)
    .orderBy("slot", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last) await trx.updateTable("schedules").set({ lastSlot: last.slot }).where("id", "=", scheduleId).execute();
}

/** Whether a gathering has dates to come, or a rule that will give some. */
async function goesOn(trx: Trx, gatheringId: string, now: Date): Promise<boolean> {
  const next = await trx
    .selectFrom("occurrences")
    .select("id")
    .where("gatheringId", "=", gatheringId)
    .where("cancelledAt", "is", null)
    .where("endsAt", ">", now.toISOString())
    .limit(1)
    .executeTakeFirst();
  const open = await trx
    .selectFrom("schedules")
    .select("id")
    .where("gatheringId", "=", gatheringId)
    .where((eb) => eb.or([eb("lastSlot", "is", null), eb("lastSlot", ">", eb.ref("expandedTo"))]))
    .limit(1)
    .executeTakeFirst();
  return next !== undefined || open !== undefined;
}
