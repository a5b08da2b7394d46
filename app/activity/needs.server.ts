import type { Db } from "db/connection";
import { zonesBehind } from "~/time/zones-behind";

const dayMs = 86_400_000;
/** A weekly letter that is older than this is missing. */
const bulletinDays = 8;

export type Unclosed = { id: string; title: string; date: string; leader: string };

/** What staff should look at: each is named only when it is there. */
export async function listNeeds(db: Db, officeCode: string | null, now: Date) {
  const at = (days: number) => new Date(now.getTime() + days * dayMs).toISOString();
  const [unclosed, empty, failedMails, bulletin] = await Promise.all([
    heldWithoutClose(db, officeCode, at(-14), at(-1)),
    comingWithoutGuests(db, officeCode, now.toISOString(), at(3)),
    db.selectFrom("outbox").select("id").where("failedAt", ">=", at(-7)).execute(),
    db.selectFrom("bulletins").select("id").where("publishedAt", ">=", at(-bulletinDays)).limit(1).executeTakeFirst(),
  ]);
  const [waiting, withoutContact] = [await countWaiting(db, officeCode), await officesWithoutContact(db, officeCode)];
  return {
    unclosed,
    empty,
    waiting,
    withoutContact,
    failedMails: failedMails.length,
    isBulletinMissing: bulletin === undefined,
    behind: zonesBehind(),
  };
}

/** Gatherings of first-time leaders that staff have not looked at. */
async function countWaiting(db: Db, officeCode: string | null): Promise<number> {
  const rows = await db
    .selectFrom("gatherings")
    .select("id")
    .where("approvedAt", "is", null)
    .where("sentBackAt", "is", null)
    .where("cancelledAt", "is", null)
    .$if(officeCode !== null, (query) => query.where("officeCode", "=", officeCode ?? ""))
    .execute();
  return rows.length;
}

/** Their leaders' guides can't say whom to call when somebody tells of abuse. */
async function officesWithoutContact(db: Db, officeCode: string | null): Promise<string[]> {
  const rows = await db
    .selectFrom("offices")
    .select("name")
    .where("contactCard", "is", null)
    .$if(officeCode !== null, (query) => query.where("code", "=", officeCode ?? ""))
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
}

async function heldWithoutClose(db: Db, officeCode: string | null, from: string, until: string): Promise<Unclosed[]> {
  return await datesOf(db, officeCode)
    .leftJoin("closes", "closes.occurrenceId", "occurrences.id")
    .where("closes.occurrenceId", "is", null)
    .where("endsAt", ">=", from)
    .where("endsAt", "<", until)
    .orderBy("endsAt")
    .limit(20)
    .execute();
}

async function comingWithoutGuests(
  db: Db,
  officeCode: string | null,
  from: string,
  until: string,
): Promise<Unclosed[]> {
  return await datesOf(db, officeCode)
    .where("seatsTaken", "=", 0)
    .where("startsAt", ">=", from)
    .where("startsAt", "<", until)
    .orderBy("startsAt")
    .limit(20)
    .execute();
}

function datesOf(db: Db, officeCode: string | null) {
  return db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["occurrences.id", "title", "date", "user.name as leader"])
    .where("occurrences.cancelledAt", "is", null)
    .$if(officeCode !== null, (query) => query.where("gatherings.officeCode", "=", officeCode ?? ""));
}

/** What leaders thanked God for and agreed to pass on, newest first. */
export async function listThanks(db: Db, officeCode: string | null) {
  const rows = await db
    .selectFrom("closes")
    .innerJoin("occurrences", "occurrences.id", "closes.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(["closes.occurrenceId as id", "thanks", "town", "country", "date"])
    .where("thanks", "is not", null)
    .where("mayPassOn", "=", 1)
    .$if(officeCode !== null, (query) => query.where("gatherings.officeCode", "=", officeCode ?? ""))
    .orderBy("closedAt", "desc")
    .limit(6)
    .execute();
  return rows.map(({ thanks, ...row }) => ({ ...row, thanks: thanks ?? "" }));
}
