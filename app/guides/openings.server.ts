import type { Db } from "db/connection";

/** Notes that a guide was opened, the first time only: from then on it may be printed. */
export async function noteOpening(db: Db, occurrenceId: string, bulletinId: string, now: Date): Promise<void> {
  await db
    .insertInto("guideOpenings")
    .values({ occurrenceId, bulletinId, at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The occurrences whose guide was opened while it was made from a bulletin, soonest first, and who leads them. */
export async function listOpenings(db: Db, bulletinId: string) {
  return await db
    .selectFrom("guideOpenings")
    .innerJoin("occurrences", "occurrences.id", "guideOpenings.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["occurrenceId", "guideOpenings.at", "title", "date", "endsAt", "user.name as leader", "user.email"])
    .where("bulletinId", "=", bulletinId)
    .orderBy("startsAt")
    .execute();
}
