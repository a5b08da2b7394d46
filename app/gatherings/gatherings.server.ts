import type { Db } from "db/connection";

const leaderColumns = [
  "gatherings.id",
  "slug",
  "title",
  "about",
  "place",
  "town",
  "country",
  "zone",
  "address",
  "joinLink",
  "capacity",
  "language",
  "officeCode",
  "gatherings.cancelledAt",
  "occurrences.id as occurrenceId",
  "originalDate",
  "date",
  "time",
  "occurrences.minutes",
  "startsAt",
  "endsAt",
  "seatsTaken",
  "closedAt",
] as const;

function gatheringsOf(db: Db, leaderId: string) {
  return db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .leftJoin("closes", "closes.occurrenceId", "occurrences.id")
    .select(leaderColumns)
    .where("leaderId", "=", leaderId);
}

export type LedGathering = NonNullable<Awaited<ReturnType<typeof findGatheringOf>>>;

export async function findGatheringOf(db: Db, leaderId: string, id: string) {
  return await gatheringsOf(db, leaderId).where("gatherings.id", "=", id).executeTakeFirst();
}

/** One date of a leader's gathering, by its original date as addresses have it. */
export async function findOccurrenceOf(db: Db, leaderId: string, id: string, originalDate: string) {
  return await gatheringsOf(db, leaderId)
    .where("gatherings.id", "=", id)
    .where("originalDate", "=", originalDate)
    .executeTakeFirst();
}

/** What is still to come, soonest first. */
export async function listComingOf(db: Db, leaderId: string, now: Date) {
  return await gatheringsOf(db, leaderId)
    .where("endsAt", ">=", now.toISOString())
    .orderBy("startsAt")
    .orderBy("gatherings.id")
    .execute();
}

/** The latest that are over. */
export async function listPastOf(db: Db, leaderId: string, now: Date) {
  return await gatheringsOf(db, leaderId)
    .where("endsAt", "<", now.toISOString())
    .orderBy("startsAt", "desc")
    .orderBy("gatherings.id")
    .limit(20)
    .execute();
}
