import type { Db } from "db/connection";
import { noteOnce } from "~/mail/notices.server";
import { queueMail } from "~/mail/outbox.server";
import { wallClockIn } from "~/time/wall-clock";
import { toldTheHost } from "./guest-list.server";

/** By the clocks of the leader's office. */
const evening = { from: "18:00", until: "21:00" };
const dayMs = 86_400_000;

/**
 * In the evening, tells each leader once what replies came since the last time; an evening without any is not worth a
 * mail. @returns how many mails
 */
export async function sendDigests(db: Db, now: Date): Promise<number> {
  let sent = 0;
  for (const { code, zone } of await officesInTheEvening(db, now))
    for (const { leaderId, email, since } of await leadersWithNews(db, code, now))
      sent += await db.transaction().execute(async (trx) => {
        const { date } = wallClockIn(zone, now);
        if (!(await noteOnce(trx, { kind: "digest", subjectId: leaderId, day: date }, now))) return 0;
        await queueMail(trx, { kind: "digest", to: email, facts: { leaderId, since } }, now);
        return 1;
      });
  return sent;
}

async function officesInTheEvening(db: Db, now: Date) {
  const offices = await db.selectFrom("offices").select(["code", "zone"]).execute();
  return offices.filter(({ zone }) => {
    const { time } = wallClockIn(zone, now);
    return time >= evening.from && time < evening.until;
  });
}

/** Leaders of an office to whose gatherings replies came since their last digest, or in the last day. */
async function leadersWithNews(db: Db, officeCode: string, now: Date) {
  const yesterday = new Date(now.getTime() - dayMs).toISOString();
  const leaders = await db
    .selectFrom("user")
    .select(["id as leaderId", "email"])
    .select((eb) =>
      eb
        .selectFrom("notices")
        .select((notice) => notice.fn.max("at").as("at"))
        .whereRef("subjectId", "=", "user.id")
        .where("kind", "=", "digest")
        .as("last"),
    )
    .where("officeCode", "=", officeCode)
    .where("role", "=", "leader")
    .execute();
  const news = await Promise.all(
    leaders.map(async ({ leaderId, email, last }) => {
      const since = last ?? yesterday;
      const isNew = await newsSince(db, since, now)
        .select("replies.id")
        .where("leaderId", "=", leaderId)
        .executeTakeFirst();
      return isNew ? [{ leaderId, email, since }] : [];
    }),
  );
  return news.flat();
}

/** Replies that guests gave or changed since an instant (UTC), to gatherings still to come. */
function newsSince(db: Db, since: string, now: Date) {
  return db
    .selectFrom("replies")
    .innerJoin("occurrences", "occurrences.id", "replies.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .where("replies.updatedAt", ">=", since)
    .where("replies.removedAt", "is", null)
    .where("consentVersion", "<>", toldTheHost)
    .where("occurrences.endsAt", ">", now.toISOString())
    .where("occurrences.cancelledAt", "is", null);
}

export type News = {
  gatheringId: string;
  title: string;
  date: string;
  originalDate: string;
  time: string;
  seatsTaken: number;
  going: number;
  waitlisted: number;
  declined: number;
};

/** What replies came since an instant, by gathering, soonest first: parties by how they stand now, and all seats taken. */
export async function listNews(db: Db, leaderId: string, since: string, now: Date): Promise<News[]> {
  const rows = await newsSince(db, since, now)
    .select(["gatherings.id as gatheringId", "title", "date", "originalDate", "time", "seatsTaken", "startsAt"])
    .select((eb) =>
      (["going", "waitlisted", "declined"] as const).map((status) =>
        eb.fn.count<number>("replies.id").filterWhere("status", "=", status).as(status),
      ),
    )
    .where("leaderId", "=", leaderId)
    .groupBy(["gatherings.id", "title", "date", "originalDate", "time", "seatsTaken", "startsAt"])
    .orderBy("startsAt")
    .execute();
  return rows.map(({ startsAt: _, going, waitlisted, declined, ...row }) => ({
    ...row,
    ...{ going: Number(going), waitlisted: Number(waitlisted), declined: Number(declined) },
  }));
}
