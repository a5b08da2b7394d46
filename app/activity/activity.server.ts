import type { Db } from "db/connection";
import { sql } from "kysely";
import { addDays } from "~/time/wall-clock";
import { mondayOf } from "~/time/weeks";

/** Weeks that the page looks back, this one included, and ahead. */
export const weeksBack = 12;
export const weeksAhead = 4;

/** What happened, or will, in one week of one office. Who said yes is `expected`; who prayed is known from closes alone. */
export type WeekOfOffice = Counts & {
  /** Monday, YYYY-MM-DD */
  week: string;
  office: string;
};

export type Counts = {
  gatherings: number;
  /** Replies given in that week, to whatever gathering. */
  replies: number;
  /** Seats of those who said yes. */
  expected: number;
  closes: number;
  people: number;
  minutes: number;
  newLeaders: number;
};

/** One day of one office: what weeks and months are added up from. */
export type DayOfOffice = Counts & { date: string; office: string };

/** How many gatherings begin in the next four weeks. */
export async function countComing(db: Db, officeCode: string | null, now: Date): Promise<number> {
  const until = new Date(now.getTime() + 28 * 86_400_000).toISOString();
  const { coming } = await db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(({ fn }) => fn.count<number>("occurrences.id").as("coming"))
    .where("startsAt", ">", now.toISOString())
    .where("startsAt", "<=", until)
    .where("occurrences.cancelledAt", "is", null)
    .$if(officeCode !== null, (query) => query.where("officeCode", "=", officeCode ?? ""))
    .executeTakeFirstOrThrow();
  return Number(coming);
}

/** Counts by day and office; the days of gatherings are those of their place. `officeCode` null is all offices. */
export async function listDays(db: Db, officeCode: string | null, today: string): Promise<DayOfOffice[]> {
  const from = addDays(mondayOf(today), -7 * (weeksBack - 1));
  const until = addDays(mondayOf(today), 7 * (weeksAhead + 1));
  const days = [
    ...(await gatheringsByDay(db, from, until)),
    ...(await repliesByDay(db, from)),
    ...(await newLeadersByDay(db, from)),
  ];
  return days.filter(({ office }) => officeCode === null || office === officeCode);
}

const none: Counts = { gatherings: 0, replies: 0, expected: 0, closes: 0, people: 0, minutes: 0, newLeaders: 0 };

async function gatheringsByDay(db: Db, from: string, until: string): Promise<DayOfOffice[]> {
  const rows = await db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .leftJoin("closes", "closes.occurrenceId", "occurrences.id")
    .select(["date", "officeCode as office"])
    .select(({ fn }) => [
      fn.count<number>("occurrences.id").as("gatherings"),
      fn.sum<number>("seatsTaken").as("expected"),
      fn.count<number>("closes.occurrenceId").as("closes"),
      fn.sum<number | null>("closes.people").as("people"),
      fn.sum<number | null>("closes.minutes").as("minutes"),
    ])
    .where("occurrences.cancelledAt", "is", null)
    .where("date", ">=", from)
    .where("date", "<", until)
    .groupBy(["date", "officeCode"])
    .execute();
  return rows.map(({ date, office, ...counts }) => ({ ...none, date, office, ...asNumbers(counts) }));
}

async function repliesByDay(db: Db, from: string): Promise<DayOfOffice[]> {
  const date = sql<string>`substr(at, 1, 10)`;
  const rows = await db
    .selectFrom("activity")
    .select(["officeCode", date.as("date")])
    .select(({ fn }) => fn.countAll<number>().as("replies"))
    .where("kind", "in", ["reply-going", "reply-waitlisted"])
    .where("at", ">=", from)
    .groupBy(["officeCode", date])
    .execute();
  return rows.map(({ date, officeCode, ...counts }) => ({
    ...none,
    date,
    office: officeCode ?? "",
    ...asNumbers(counts),
  }));
}

async function newLeadersByDay(db: Db, from: string): Promise<DayOfOffice[]> {
  const leaders = await db
    .selectFrom("user")
    .select(["officeCode", "createdAt"])
    .where("role", "=", "leader")
    .execute();
  return leaders
    .map(({ officeCode, createdAt }) => ({
      office: officeCode ?? "",
      date: new Date(createdAt).toISOString().slice(0, 10),
    }))
    .filter(({ date }) => date >= from)
    .map((day) => ({ ...none, ...day, newLeaders: 1 }));
}

/** PostgreSQL gives counts and sums as text, and a sum of nothing is null. */
function asNumbers(counts: Record<string, number | string | null>): Partial<Counts> {
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Number(value ?? 0)]));
}
