import type { Db } from "db/connection";
import type { LedGathering } from "~/gatherings/gatherings.server";

type Occurrence = Pick<LedGathering, "id" | "occurrenceId" | "startsAt">;

/**
 * Of a bulletin's requests, those that tell what became of a request which this gathering, or another of its leader,
 * has prayed for, with the date (YYYY-MM-DD) it did: this gathering's latest, or else the other's. A guide opened for a
 * date that is over counts as prayed.
 */
export async function findPrayedBefore(
  db: Db,
  { id, occurrenceId, startsAt }: Occurrence,
  bulletinId: string,
  now: Date,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("answers")
    .innerJoin("requests", "requests.id", "answers.earlierId")
    .innerJoin("guideOpenings", "guideOpenings.bulletinId", "answers.earlierBulletinId")
    .innerJoin("occurrences", "occurrences.id", "guideOpenings.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(["answers.requestId", "occurrences.date", "gatheringId"])
    .where("answers.bulletinId", "=", bulletinId)
    .where("requests.withdrawnAt", "is", null)
    .where("leaderId", "=", db.selectFrom("gatherings").select("leaderId").where("id", "=", id))
    .where("occurrences.id", "!=", occurrenceId)
    .where("startsAt", "<", startsAt)
    .where("endsAt", "<", now.toISOString())
    .where("occurrences.cancelledAt", "is", null)
    .orderBy("startsAt")
    .orderBy("occurrences.id")
    .execute();
  const ownLast = rows.toSorted((a, b) => Number(a.gatheringId === id) - Number(b.gatheringId === id));
  return new Map(ownLast.map(({ requestId, date }) => [requestId, date]));
}
