import type { Db } from "db/connection";
import { findCurrentVersion, findNextPublication } from "~/bulletins/current.server";
import { nextDay } from "~/time/wall-clock";

/** What a gathering's public page is made of just now: another `text` is another page; the clock alone ends it at `until`. */
export type PublicVersion = { text: string; until: Date };

export async function findPublicVersion(db: Db, slug: string, now: Date): Promise<PublicVersion | undefined> {
  const row = await db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .innerJoin("offices", "offices.code", "gatherings.officeCode")
    .select(["gatherings.updatedAt", "sequence", "seatsTaken", "gatherings.cancelledAt", "endsAt"])
    .select(["user.name", "offices.name as office"])
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!row) return undefined;
  const isOver = row.endsAt <= now.toISOString();
  const midnight = nextDay(now);
  const end = new Date(row.endsAt);
  const bulletin = isOver ? undefined : await findCurrentVersion(db, row.endsAt, now);
  const next = isOver ? undefined : await findNextPublication(db, now);
  return {
    text: JSON.stringify([row, isOver, bulletin, midnight]),
    until: new Date(
      Math.min(...[midnight, isOver ? midnight : end, next ?? midnight].map((moment) => +new Date(moment))),
    ),
  };
}
