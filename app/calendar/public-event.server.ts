import type { Db } from "db/connection";
import { firstNameOf } from "~/accounts/users.server";
import { translatorFor } from "~/i18n/locale";
import type { CalendarEvent } from "./event";
import { gatheringEvent } from "./gathering-event";

/** A gathering as anyone may have it in a calendar: the town, never the street. */
export async function findPublicEvent(db: Db, slug: string, siteUrl: string): Promise<CalendarEvent | undefined> {
  const row = await db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["uid", "originalDate", "sequence", "startsAt", "endsAt", "title", "slug", "place", "town", "country"])
    .select(["language", "gatherings.cancelledAt", "gatherings.updatedAt", "user.name as leaderName"])
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!row) return undefined;
  const { leaderName, updatedAt, ...shown } = row;
  const source = { ...shown, host: firstNameOf(leaderName), address: null, joinLink: null };
  return gatheringEvent(source, siteUrl, new Date(updatedAt), translatorFor(row.language));
}
