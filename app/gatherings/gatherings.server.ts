import type { Db } from "db/connection";
import type { Schema } from "db/schema";
import type { Expression, ExpressionBuilder } from "kysely";
import { detailColumns } from "./details";

const leaderColumns = [
  ...detailColumns,
  "gatherings.id",
  "slug",
  "officeCode",
  "leaderId",
  "approvedAt",
  "sentBackAt",
  "sentBackNote",
  "templateId",
  "gatherings.cancelledAt as endedAt",
  "occurrences.id as occurrenceId",
  "scheduleId",
  "slot",
  "originalDate",
  "date",
  "time",
  "occurrences.minutes",
  "startsAt",
  "endsAt",
  "occurrences.cancelledAt",
  "seatsTaken",
  "closedAt",
] as const;

/** The dates of all gatherings a leader hosts, or leads with their host. */
function datesOf(db: Db, leaderId: string) {
  return db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .leftJoin("closes", "closes.occurrenceId", "occurrences.id")
    .select(leaderColumns)
    .where((eb) => isLedBy(eb, leaderId));
}

/** Who leads with the host may do all that the host may, but hand it over. */
export function isLedBy(eb: ExpressionBuilder<Schema, "gatherings">, leaderId: string | Expression<string>) {
  const isCoLed = eb.exists(
    eb
      .selectFrom("coLeaders")
      .select("userId")
      .whereRef("coLeaders.gatheringId", "=", "gatherings.id")
      .where("userId", "=", leaderId),
  );
  return eb.or([eb("leaderId", "=", leaderId), isCoLed]);
}

/** A leader's gathering, shown at one of its dates. */
export type LedGathering = NonNullable<Awaited<ReturnType<typeof findOccurrenceOf>>>;

/** A leader's gathering at its next date that is still on; when there is none, at its last. */
export async function findGatheringOf(
  db: Db,
  leaderId: string,
  id: string,
  now: Date,
): Promise<LedGathering | undefined> {
  const dates = datesOf(db, leaderId).where("gatherings.id", "=", id);
  const next = await dates
    .where("endsAt", ">", now.toISOString())
    .where("occurrences.cancelledAt", "is", null)
    .orderBy("startsAt")
    .limit(1)
    .executeTakeFirst();
  return next ?? (await dates.orderBy("startsAt", "desc").limit(1).executeTakeFirst());
}

/** One date of a leader's gathering, by its original date as addresses have it. */
export async function findOccurrenceOf(db: Db, leaderId: string, id: string, originalDate: string) {
  return await datesOf(db, leaderId)
    .where("gatherings.id", "=", id)
    .where("originalDate", "=", originalDate)
    .executeTakeFirst();
}

/** The dates of one gathering that are not over, soonest first, those called off too. */
export async function listDatesOf(db: Db, leaderId: string, id: string, now: Date): Promise<LedGathering[]> {
  return await datesOf(db, leaderId)
    .where("gatherings.id", "=", id)
    .where("endsAt", ">", now.toISOString())
    .orderBy("startsAt")
    .orderBy("occurrences.id")
    .execute();
}

/** Every gathering with dates to come, at the next of them, and how many follow; soonest first. */
export async function listComingOf(
  db: Db,
  leaderId: string,
  now: Date,
): Promise<(LedGathering & { further: number })[]> {
  const coming = await datesOf(db, leaderId)
    .where("endsAt", ">=", now.toISOString())
    .where((eb) => eb.or([eb("occurrences.cancelledAt", "is", null), eb("gatherings.cancelledAt", "is not", null)]))
    .orderBy("startsAt")
    .orderBy("occurrences.id")
    .execute();
  const firsts = new Map<string, LedGathering & { further: number }>();
  for (const date of coming) {
    const first = firsts.get(date.id);
    if (first) first.further += 1;
    else firsts.set(date.id, { ...date, further: 0 });
  }
  return [...firsts.values()];
}

/** The latest dates that are over. */
export async function listPastOf(db: Db, leaderId: string, now: Date): Promise<LedGathering[]> {
  return await datesOf(db, leaderId)
    .where("endsAt", "<", now.toISOString())
    .orderBy("startsAt", "desc")
    .orderBy("gatherings.id")
    .limit(20)
    .execute();
}
