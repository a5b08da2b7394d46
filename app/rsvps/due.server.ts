import type { Db } from "db/connection";
import type { Dated } from "./reminder-times";

export type DueOccurrence = Dated & { id: string; gatheringId: string; email: string; isClosed: boolean };

const day = 86_400_000;

/** The dates that something may have to be told about now: from three days ago to three days ahead, none called off. */
export async function listOccurrencesAround(db: Db, now: Date): Promise<DueOccurrence[]> {
  const at = (days: number) => new Date(now.getTime() + days * day).toISOString();
  const rows = await db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .leftJoin("closes", "closes.occurrenceId", "occurrences.id")
    .select(["occurrences.id", "date", "zone", "startsAt", "endsAt", "gatheringId", "user.email", "closedAt"])
    .where("startsAt", ">=", at(-3))
    .where("startsAt", "<=", at(3))
    .where("occurrences.cancelledAt", "is", null)
    .orderBy("startsAt")
    .execute();
  return rows.map(({ closedAt, ...row }) => ({ ...row, isClosed: closedAt !== null }));
}
