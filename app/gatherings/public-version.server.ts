import type { Db } from "db/connection";
import { findCurrentVersion, findNextPublication } from "~/bulletins/current.server";
import { nextDay } from "~/time/wall-clock";
import { findShownDate, listPublicDates } from "./public.server";

/** What a gathering's public page is made of just now: another `text` is another page; the clock alone ends it at `until`. */
export type PublicVersion = { text: string; until: Date };

export async function findPublicVersion(db: Db, slug: string, now: Date): Promise<PublicVersion | undefined> {
  const id = await findShownDate(db, slug, null, now);
  const row = id
    ? await db
        .selectFrom("occurrences")
        .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
        .innerJoin("user", "user.id", "gatherings.leaderId")
        .innerJoin("offices", "offices.code", "gatherings.officeCode")
        .select(["occurrences.id", "gatherings.updatedAt", "sequence", "seatsTaken", "occurrences.cancelledAt"])
        .select(["startsAt", "endsAt", "user.name", "offices.name as office"])
        .where("occurrences.id", "=", id)
        .executeTakeFirst()
    : undefined;
  if (!row) return undefined;
  const isOver = row.endsAt <= now.toISOString();
  const midnight = nextDay(now);
  const end = new Date(row.endsAt);
  const dates = await listPublicDates(db, slug, now);
  const bulletin = isOver ? undefined : await findCurrentVersion(db, row, now);
  const next = isOver ? undefined : await findNextPublication(db, now);
  return {
    text: JSON.stringify([row, isOver, bulletin, midnight, dates]),
    until: new Date(
      Math.min(...[midnight, isOver ? midnight : end, next ?? midnight].map((moment) => +new Date(moment))),
    ),
  };
}
