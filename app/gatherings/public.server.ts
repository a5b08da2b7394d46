import type { Db } from "db/connection";
import { firstNameOf } from "~/accounts/users.server";
import { wallClockIn } from "~/time/wall-clock";
import { accessKinds, codesIn, gatheringLanguages } from "./gathering";
import type { DateState, Places, PublicDate, PublicGathering } from "./public";

const shownColumns = [
  ...(["title", "about", "place", "town", "occurrences.country", "occurrences.zone", "originalDate"] as const),
  ...(["date", "time", "startsAt", "endsAt", "capacity", "seatsTaken", "language", "otherLanguages"] as const),
  ...(["accessibility", "childrenWelcome", "occurrences.cancelledAt"] as const),
] as const;

/** A gathering at one of its dates: `on` names it, as addresses do; null is the next, or the last when all are over. */
export async function findPublicGathering(
  db: Db,
  slug: string,
  on: string | null,
  now: Date,
): Promise<PublicGathering | undefined> {
  const id = await findShownDate(db, slug, on, now);
  const row = id
    ? await db
        .selectFrom("occurrences")
        .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
        .innerJoin("user", "user.id", "gatherings.leaderId")
        .innerJoin("offices", "offices.code", "gatherings.officeCode")
        .select(["offices.name as office", "user.name", ...shownColumns])
        .where("occurrences.id", "=", id)
        .executeTakeFirst()
    : undefined;
  if (!row) return undefined;
  const { name, cancelledAt, capacity, seatsTaken, otherLanguages, accessibility, childrenWelcome, ...shown } = row;
  return {
    ...shown,
    ...{ places: placesLeft(row), endTime: wallClockIn(row.zone, new Date(row.endsAt)).time, host: firstNameOf(name) },
    otherLanguages: codesIn(otherLanguages, gatheringLanguages),
    accessibility: codesIn(accessibility, accessKinds),
    childrenWelcome: childrenWelcome === 1,
    state: stateOf(row, now),
  };
}

const mostDates = 12;

/** The dates of a gathering that are not over, soonest first: the next twelve. */
export async function listPublicDates(db: Db, slug: string, now: Date): Promise<PublicDate[]> {
  const rows = await db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(["originalDate", "date", "time", "zone", "title", "startsAt", "endsAt", "capacity", "seatsTaken"])
    .select("occurrences.cancelledAt")
    .where("slug", "=", slug)
    .where("approvedAt", "is not", null)
    .where("endsAt", ">", now.toISOString())
    .orderBy("startsAt")
    .limit(mostDates)
    .execute();
  return rows.map((row) => {
    const { originalDate, date, time, zone, title } = row;
    const endTime = wallClockIn(zone, new Date(row.endsAt)).time;
    return { originalDate, date, time, endTime, zone, title, places: placesLeft(row), state: stateOf(row, now) };
  });
}

/** The dates of a gathering that a form names, as addresses do; those there are none of are left out. */
export async function findDates(db: Db, slug: string, on: string[]) {
  if (on.length === 0) return [];
  return await db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(["occurrences.id", "date", "time"])
    .where("slug", "=", slug)
    .where("approvedAt", "is not", null)
    .where("originalDate", "in", on)
    .orderBy("startsAt")
    .execute();
}

/** The id of the date that a gathering's page shows. */
export async function findShownDate(db: Db, slug: string, on: string | null, now: Date): Promise<string | undefined> {
  const dates = db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select("occurrences.id")
    .where("slug", "=", slug)
    .where("approvedAt", "is not", null);
  if (on !== null) return (await dates.where("originalDate", "=", on).executeTakeFirst())?.id;
  const next = await dates
    .where("endsAt", ">", now.toISOString())
    .where("occurrences.cancelledAt", "is", null)
    .orderBy("startsAt")
    .limit(1)
    .executeTakeFirst();
  return (next ?? (await dates.orderBy("startsAt", "desc").limit(1).executeTakeFirst()))?.id;
}

function placesLeft({ capacity, seatsTaken }: { capacity: number | null; seatsTaken: number }): Places {
  return capacity === null ? null : { of: capacity, left: Math.max(0, capacity - seatsTaken) };
}

function stateOf({ cancelledAt, endsAt }: { cancelledAt: string | null; endsAt: string }, now: Date): DateState {
  if (cancelledAt) return "cancelled";
  return endsAt <= now.toISOString() ? "over" : "coming";
}
