import type { Db } from "db/connection";
import { firstNameOf } from "~/accounts/users.server";
import { translatorFor } from "~/i18n/locale";
import type { CalendarEvent } from "./event";
import { calendarText } from "./feed";
import { gatheringEvent } from "./gathering-event";
import { blocksOfSchedules } from "./schedule-blocks.server";

type Asked = { slug: string; on: string };

/** One date of a gathering as anyone may have it in a calendar: the town, never the street. */
export async function findPublicEvent(
  db: Db,
  { slug, on }: Asked,
  siteUrl: string,
): Promise<CalendarEvent | undefined> {
  const row = await db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["uid", "originalDate", "sequence", "startsAt", "endsAt", "title", "slug", "place", "town", "country"])
    .select(["language", "occurrences.cancelledAt", "gatherings.updatedAt", "user.name as leaderName"])
    .where("slug", "=", slug)
    .where("approvedAt", "is not", null)
    .where("originalDate", "=", on)
    .executeTakeFirst();
  if (!row) return undefined;
  const { leaderName, updatedAt, ...shown } = row;
  const source = { ...shown, host: firstNameOf(leaderName), address: null, joinLink: null };
  return gatheringEvent(source, siteUrl, new Date(updatedAt), translatorFor(row.language));
}

/** A gathering with all its dates as a file to keep, and when any of them last changed. */
export async function findPublicCalendar(
  db: Db,
  slug: string,
  siteUrl: string,
): Promise<{ content: string; changedAt: Date } | undefined> {
  const schedules = await db
    .selectFrom("schedules")
    .innerJoin("gatherings", "gatherings.id", "schedules.gatheringId")
    .select(["schedules.id", "schedules.updatedAt"])
    .where("slug", "=", slug)
    .where("approvedAt", "is not", null)
    .orderBy("firstSlot")
    .execute();
  if (schedules.length === 0) return undefined;
  const changedAt =
    schedules
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? "";
  const ids = schedules.map(({ id }) => id);
  return { content: calendarText(await blocksOfSchedules(db, siteUrl, ids)), changedAt: new Date(changedAt) };
}
