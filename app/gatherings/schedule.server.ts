import type { Db, Trx } from "db/connection";
import { newId, randomText } from "db/id";
import { isTrusted } from "~/accounts/trust.server";
import { record } from "~/activity/record.server";
import { removeDraft } from "./drafts.server";
import type { Plan } from "./plan.server";
import { addSchedule, expand, horizonOf } from "./schedules.server";

export type Leader = { id: string; officeCode: string };

/** What a gathering was made from besides its plan. */
type From = { templateId?: string | null; draftId?: string };

/**
 * Schedules a gathering for its leader, in the leader's office, with all its dates up to the horizon. Somebody whom staff
 * trust publishes by it; another's waits for them. @returns its id
 */
export async function scheduleGathering(
  db: Db,
  leader: Leader,
  plan: Plan,
  now: Date,
  from: From = {},
): Promise<string> {
  const { startsAt, endsAt, ...lasting } = plan;
  return await db.transaction().execute(async (trx) => {
    const { id, uid } = await addGathering(
      trx,
      leader,
      { title: plan.title, templateId: from.templateId ?? null },
      now,
    );
    const schedule = await addSchedule(trx, { gatheringId: id, uid, sequence: 0, plan: lasting }, now);
    await expand(trx, schedule, horizonOf(now, plan.date));
    if (from.draftId) await removeDraft(trx, leader.id, from.draftId);
    await record(trx, { kind: "gathering-scheduled", subjectId: id, officeCode: leader.officeCode }, now);
    return id;
  });
}

type Named = { title: string; templateId: string | null };

async function addGathering(trx: Trx, leader: Leader, { title, templateId }: Named, now: Date) {
  const names = { id: newId(), slug: slugFor(title), uid: crypto.randomUUID() };
  const owner = { leaderId: leader.id, officeCode: leader.officeCode };
  const at = now.toISOString();
  const approvedAt = (await isTrusted(trx, leader.id)) ? at : null;
  await trx
    .insertInto("gatherings")
    .values({ ...names, ...owner, templateId, approvedAt, createdAt: at, updatedAt: at })
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
