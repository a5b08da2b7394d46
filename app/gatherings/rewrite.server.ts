import type { Trx } from "db/connection";
import type { SchedulePlan } from "./plan.server";
import { lastSlotOf } from "./recurrence";
import { addSchedule, findSchedule, horizonOf, markExpanded, type Schedule } from "./schedules.server";
import type { DateChange } from "./work-out";

type From = { gatheringId: string; scheduleId: string; slot: string };

/**
 * What dates are made from, from one of them on. Where the schedule has none before it, it is rewritten; otherwise it ends
 * before, and another begins. Schedules that began later are replaced by it.
 * @returns the schedule that the changed dates belong to
 */
export async function rewriteSchedules(
  trx: Trx,
  from: From,
  plan: SchedulePlan,
  changes: DateChange[],
  now: Date,
): Promise<Schedule> {
  const base = await findSchedule(trx, from.scheduleId);
  if (!base) throw new Error("A date has no schedule");
  const isNewToCalendars = changes.some(({ act }) => act !== "stays" && act !== "words");
  const earlier = await datesBefore(trx, base.id, from.slot);
  const schedule =
    earlier.length === 0
      ? await rewrite(trx, base, plan, isNewToCalendars, now)
      : await branchOff(trx, base, plan, earlier, now);
  await trx
    .updateTable("occurrences")
    .set({ scheduleId: schedule.id })
    .where("gatheringId", "=", from.gatheringId)
    .where("slot", ">=", from.slot)
    .where("endsAt", ">", now.toISOString())
    .execute();
  await endLater(trx, from, schedule.id);
  await markExpanded(trx, schedule.id, horizonOf(now, plan.date));
  return schedule;
}

async function datesBefore(trx: Trx, scheduleId: string, slot: string) {
  return await trx
    .selectFrom("occurrences")
    .select(["slot", "endsAt", "cancelledAt"])
    .where("scheduleId", "=", scheduleId)
    .where("slot", "<", slot)
    .orderBy("slot", "desc")
    .execute();
}

async function rewrite(
  trx: Trx,
  { id, sequence }: Schedule,
  plan: SchedulePlan,
  isNewToCalendars: boolean,
  now: Date,
): Promise<Schedule> {
  const lastSlot = plan.recurrence ? (lastSlotOf(plan.recurrence, plan.date) ?? null) : plan.date;
  const row = { firstSlot: plan.date, lastSlot, plan: JSON.stringify(plan), updatedAt: now.toISOString() };
  await trx
    .updateTable("schedules")
    .set({ ...row, sequence: sequence + (isNewToCalendars ? 1 : 0) })
    .where("id", "=", id)
    .execute();
  const schedule = await findSchedule(trx, id);
  if (!schedule) throw new Error("The schedule is gone");
  return schedule;
}

type Earlier = Awaited<ReturnType<typeof datesBefore>>;

/**
 * Ends a schedule before a date, and begins another there. The UID, which subscribers know, goes on with what is to come:
 * where all earlier dates are over, it is the new one's.
 */
async function branchOff(trx: Trx, base: Schedule, plan: SchedulePlan, earlier: Earlier, now: Date): Promise<Schedule> {
  const areOver = earlier.every(({ endsAt, cancelledAt }) => cancelledAt !== null || endsAt <= now.toISOString());
  const [another, sequence] = [crypto.randomUUID(), base.sequence + 1];
  await trx
    .updateTable("schedules")
    .set({ lastSlot: earlier[0]?.slot ?? base.firstSlot, sequence, updatedAt: now.toISOString() })
    .set(areOver ? { uid: another } : {})
    .where("id", "=", base.id)
    .execute();
  const name = areOver ? { uid: base.uid, sequence } : { uid: another, sequence: 0 };
  return await addSchedule(trx, { gatheringId: base.gatheringId, plan, ...name }, now);
}

/** Schedules that began later have given all their dates away. */
async function endLater(trx: Trx, { gatheringId, slot }: From, scheduleId: string): Promise<void> {
  await trx
    .deleteFrom("schedules")
    .where("gatheringId", "=", gatheringId)
    .where("id", "!=", scheduleId)
    .where("firstSlot", ">=", slot)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("occurrences").select("occurrences.id").whereRef("scheduleId", "=", "schedules.id")),
      ),
    )
    .execute();
}
