import type { Db } from "db/connection";
import { isLedBy } from "~/gatherings/gatherings.server";

const days = 14;

/** A leader's next dates, two weeks ahead, none called off. */
export async function listComing(db: Db, leaderId: string, now: Date) {
  return await db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(["occurrences.id", "gatheringId", "originalDate", "title", "date", "time", "zone"])
    .where((eb) => isLedBy(eb, leaderId))
    .where("occurrences.cancelledAt", "is", null)
    .where("startsAt", ">", now.toISOString())
    .where("startsAt", "<=", new Date(now.getTime() + days * 86_400_000).toISOString())
    .orderBy("startsAt")
    .execute();
}
