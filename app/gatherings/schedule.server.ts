import type { Db, Trx } from "db/connection";
import { newId, randomText } from "db/id";
import { record } from "~/activity/record.server";
import type { Plan } from "./plan.server";
import { addSchedule, expand, horizonOf } from "./schedules.server";

export type Leader = { id: string; officeCode: string };

/** Schedules a gathering for its leader, in the leader's office, with all its dates up to the horizon. @returns its id */
export async function scheduleGathering(db: Db, leader: Leader, plan: Plan, now: Date): Promise<string> {
  const { startsAt, endsAt, ...lasting } = plan;
  return await db.transaction().execute(async (trx) => {
    const { id, uid } = await addGathering(trx, leader, plan.title, now);
    const schedule = await addSchedule(trx, { gatheringId: id, uid, sequence: 0, plan: lasting }, now);
    await expand(trx, schedule, horizonOf(now, plan.date));
    await record(trx, { kind: "gathering-scheduled", subjectId: id, officeCode: leader.officeCode }, now);
    return id;
  });
}

async function addGathering(trx: Trx, leader: Leader, title: string, now: Date) {
  const names = { id: newId(), slug: slugFor(title), uid: crypto.randomUUID() };
  const owner = { leaderId: leader.id, officeCode: leader.officeCode };
  const at = now.toISOString();
  await trx
    .insertInto("gatherings")
    .values({ ...names, ...owner, createdAt: at, updatedAt: at })
    .execute();
  return names;
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
