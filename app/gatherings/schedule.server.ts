import type { Db, Trx } from "db/connection";
import { newId, randomText } from "db/id";
import { record } from "~/activity/record.server";
import type { Plan } from "./plan.server";

export type Leader = { id: string; officeCode: string };

/** Schedules a gathering for its leader, in the leader's office. @returns its id */
export async function scheduleGathering(db: Db, leader: Leader, plan: Plan, now: Date): Promise<string> {
  return await db.transaction().execute(async (trx) => {
    const id = await addGathering(trx, leader, plan, now);
    await addOccurrence(trx, id, plan);
    await record(trx, { kind: "gathering-scheduled", subjectId: id, officeCode: leader.officeCode }, now);
    return id;
  });
}

/** What a change means for those who come: nothing but words, another time or place, or it was off already. */
export type Change = "words" | "time-or-place" | "cancelled";

/** Changes a gathering that is still on. The calendar sequence rises when time or place do (RFC 5546 2.1.4). */
export async function changeGathering(trx: Trx, leader: Leader, id: string, plan: Plan, now: Date): Promise<Change> {
  const before = await lockGathering(trx, leader, id, now);
  if (before.cancelledAt) return "cancelled";
  const moved = calendarChanges(before, plan);
  await trx.updateTable("gatherings").set(gatheringRow(plan)).where("id", "=", id).execute();
  await trx
    .updateTable("occurrences")
    .set({ ...occurrenceRow(plan), sequence: before.sequence + (moved ? 1 : 0) })
    .where("id", "=", before.occurrenceId)
    .execute();
  await record(trx, { kind: "gathering-changed", subjectId: id, officeCode: leader.officeCode }, now);
  return moved ? "time-or-place" : "words";
}

/** Calls a gathering off. What is over was held, and stays so. @returns whether it was still on */
export async function callOff(trx: Trx, leader: Leader, id: string, now: Date): Promise<boolean> {
  const before = await lockGathering(trx, leader, id, now);
  if (before.cancelledAt || before.endsAt <= now.toISOString()) return false;
  const cancelledAt = now.toISOString();
  await trx.updateTable("gatherings").set({ cancelledAt }).where("id", "=", id).execute();
  await trx
    .updateTable("occurrences")
    .set({ cancelledAt, sequence: before.sequence + 1 })
    .where("id", "=", before.occurrenceId)
    .execute();
  await record(trx, { kind: "gathering-cancelled", subjectId: id, officeCode: leader.officeCode }, now);
  return true;
}

async function addGathering(trx: Trx, leader: Leader, plan: Plan, now: Date): Promise<string> {
  const id = newId();
  const at = now.toISOString();
  const owner = { leaderId: leader.id, officeCode: leader.officeCode };
  await trx
    .insertInto("gatherings")
    .values({
      ...gatheringRow(plan),
      ...owner,
      id,
      slug: slugFor(plan.title),
      uid: crypto.randomUUID(),
      createdAt: at,
      updatedAt: at,
    })
    .execute();
  return id;
}

async function addOccurrence(trx: Trx, gatheringId: string, plan: Plan): Promise<void> {
  const row = { ...occurrenceRow(plan), id: newId(), gatheringId, originalDate: plan.date, sequence: 0 };
  await trx.insertInto("occurrences").values(row).execute();
}

/** Touching the row first is the lock, on both engines. */
async function lockGathering(trx: Trx, leader: Leader, id: string, now: Date) {
  await trx
    .updateTable("gatherings")
    .set({ updatedAt: now.toISOString() })
    .where("id", "=", id)
    .where("leaderId", "=", leader.id)
    .execute();
  return await trx
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .selectAll("gatherings")
    .select(["occurrences.id as occurrenceId", "occurrences.sequence", "occurrences.startsAt", "occurrences.endsAt"])
    .where("gatherings.id", "=", id)
    .where("leaderId", "=", leader.id)
    .executeTakeFirstOrThrow();
}

type BeforeChange = Awaited<ReturnType<typeof lockGathering>>;

function calendarChanges(before: BeforeChange, plan: Plan): boolean {
  const fields = ["startsAt", "endsAt", "zone", "place", "town", "country", "address", "joinLink"] as const;
  return fields.some((field) => before[field] !== plan[field]);
}

function gatheringRow(plan: Plan) {
  const { title, about, place, town, country, zone, address, joinLink, capacity, language } = plan;
  return { title, about, place, town, country, zone, address, joinLink, capacity, language };
}

function occurrenceRow({ date, time, minutes, startsAt, endsAt }: Plan) {
  return { date, time, minutes, startsAt, endsAt };
}

/** Readable, and not guessable: 38 random bits. */
function slugFor(title: string): string {
  const words =
    title
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return [...words.join("-").slice(0, 40).split("-"), randomText(8)].filter(Boolean).join("-");
}
