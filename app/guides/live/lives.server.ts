import type { Db } from "db/connection";
import { isId, randomText } from "db/id";
import type { LiveReport } from "./report";

/** The code by which people follow the guide of an occurrence on their own phones, the same for good. */
export async function followCodeOf(db: Db, occurrenceId: string, now: Date): Promise<string> {
  for (let tries = 0; tries < 5; tries++) {
    const known = await db
      .selectFrom("lives")
      .select("code")
      .where("occurrenceId", "=", occurrenceId)
      .executeTakeFirst();
    if (known) return known.code;
    await db
      .insertInto("lives")
      .values({ occurrenceId, code: randomText(14), updatedAt: now.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  throw new Error("No code was free five times running");
}

/** Keeps where a leader is, and how long each block took; of two devices the later word counts. */
export async function keepLive(db: Db, occurrenceId: string, report: LiveReport, now: Date): Promise<void> {
  await followCodeOf(db, occurrenceId, now);
  await db
    .updateTable("lives")
    .set({
      ...{ at: report.at, startedAt: momentOf(report.startedAt), updatedAt: now.toISOString() },
      endedAt: report.endedAt === null ? null : momentOf(report.endedAt),
      minutes: JSON.stringify(report.minutes),
    })
    .where("occurrenceId", "=", occurrenceId)
    .execute();
}

/** Where the leader of a code's gathering is. */
export async function findFollowed(db: Db, code: string) {
  if (!isId(code)) return undefined;
  return await db
    .selectFrom("lives")
    .innerJoin("occurrences", "occurrences.id", "lives.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .leftJoin("guides", "guides.occurrenceId", "lives.occurrenceId")
    .leftJoin("plans", "plans.occurrenceId", "lives.occurrenceId")
    .select(["at", "startedAt", "endedAt", "leaderId", "gatheringId", "originalDate"])
    .select(["occurrences.title", "occurrences.language", "startsAt", "endsAt"])
    .select(["guides.updatedAt as chosenAt", "plans.version as planVersion"])
    .where("code", "=", code)
    .where("occurrences.cancelledAt", "is", null)
    .executeTakeFirst();
}

function momentOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
