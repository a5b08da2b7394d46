import { type Db, type Engine, openDatabase, type Trx } from "db/connection";
import { sql } from "kysely";
import { promotions, seatsOf } from "~/rsvps/seats";
import type { Visit } from "./guests";

export type Told = Pick<Visit, "email" | "slug" | "sentAt" | "answer" | "refusal">;

/** What of trust's invariants does not hold in a database, given what every guest was told. Empty is well. */
export async function breaches(databaseUrl: string, visits: Told[]) {
  const { db, engine, close } = await openDatabase(databaseUrl);
  try {
    const seen = await inOneView(db, engine, look);
    const found = [...(await integrity(db, engine)), ...repliesAgainst(visits, seen), ...mailsAgainst(seen)];
    for (const occurrence of seen.occurrences)
      found.push(...seatsIn(occurrence, seen), ...orderIn(occurrence, seen, visits));
    return { found, rows: seen.replies };
  } finally {
    await close();
  }
}

async function inOneView<T>(db: Db, engine: Engine, act: (trx: Trx) => Promise<T>): Promise<T> {
  const transaction = db.transaction();
  return await (engine === "postgres" ? transaction.setIsolationLevel("repeatable read") : transaction).execute(act);
}

async function look(trx: Trx) {
  const occurrences = await trx
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "gatheringId")
    .select(["occurrences.id", "slug", "capacity", "seatsTaken", "partiesWaiting"])
    .execute();
  const replies = await trx.selectFrom("replies").selectAll().orderBy("turn").execute();
  const mails = await trx.selectFrom("outbox").select(["kind", "facts"]).execute();
  const activity = await trx.selectFrom("activity").select("kind").execute();
  return { occurrences, replies, mails, activity };
}

type Seen = Awaited<ReturnType<typeof look>>;
type Reply = Seen["replies"][number];
type Occurrence = Seen["occurrences"][number];

async function integrity(db: Db, engine: Engine): Promise<string[]> {
  if (engine === "postgres") return [];
  const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(db);
  return rows.map((row) => row.integrityCheck).filter((word) => word !== "ok");
}

function repliesAgainst(visits: Told[], { replies }: Seen): string[] {
  const found = visits.flatMap((visit) => {
    const [reply, ...more] = replies.filter(({ email }) => email === visit.email);
    if (more.length > 0) return [`${visit.email} is there ${more.length + 1} times`];
    if (!visit.answer) return [];
    if (!reply) return [`${visit.email} was told "${visit.answer.outcome}" and is not there`];
    return isLegitimate(visit, reply)
      ? []
      : [`${visit.email} was told "${visit.answer.outcome}" and is "${reply.status}"`];
  });
  const known = new Set(visits.map((visit) => visit.email));
  return [...found, ...replies.filter(({ email }) => !known.has(email)).map(({ email }) => `nobody sent ${email}`)];
}

/** The status answered, or a later one that somebody asked for or was given. */
function isLegitimate({ answer, refusal }: Told, { status, shown }: Reply): boolean {
  if (shown !== answer?.outcome) return false;
  if (refusal === "answered") return status === "declined";
  if (status === "declined") return refusal === "sent";
  return status === "going" || shown === "waitlisted";
}

/** One mail for each thing that happened to a reply, and one line of activity for each thing a guest did. */
function mailsAgainst({ replies, mails, activity }: Seen): string[] {
  const queued = mails.map(({ kind, facts }) => ({ kind, replyId: JSON.parse(facts).replyId }));
  const found = replies.flatMap((reply) => {
    const kinds = queued
      .filter(({ replyId }) => replyId === reply.id)
      .map(({ kind }) => kind)
      .sort();
    const wanted = mailsOf(reply).sort();
    return String(kinds) === String(wanted) ? [] : [`${reply.email} has the mails [${kinds}] instead of [${wanted}]`];
  });
  const done = replies.length + replies.filter((reply) => reply.status === "declined").length;
  const recorded = activity.filter(({ kind }) => kind.startsWith("reply-")).length;
  return recorded === done ? found : [...found, `${recorded} things are recorded instead of ${done}`];
}

function mailsOf({ shown, status }: Reply): string[] {
  const first = shown === "going" ? ["going"] : ["waiting"];
  if (shown === "waitlisted" && status !== "waitlisted") first.push("promoted");
  return status === "declined" ? [...first, "declined"] : first;
}

function seatsIn({ id, capacity, seatsTaken, partiesWaiting }: Occurrence, { replies }: Seen): string[] {
  const own = replies.filter((reply) => reply.occurrenceId === id);
  const taken = own.filter(({ status }) => status === "going").reduce((sum, reply) => sum + seatsOf(reply), 0);
  const line = own.filter(({ status }) => status === "waitlisted");
  const found: string[] = [];
  if (capacity !== null && taken > capacity) found.push(`${taken} are going where ${capacity} have room`);
  if (seatsTaken !== taken) found.push(`the counter says ${seatsTaken} seats, the rows ${taken}`);
  if (partiesWaiting !== line.length) found.push(`the counter says ${partiesWaiting} wait, the rows ${line.length}`);
  if (promotions(line, taken, capacity).length > 0) found.push("somebody waits beside a free seat");
  return found;
}

/** Turns are given once, and nobody answered before another began stands behind that other. */
function orderIn({ id, slug }: Occurrence, { replies }: Seen, visits: Told[]): string[] {
  const own = replies.filter((reply) => reply.occurrenceId === id);
  const visitOf = new Map(visits.filter((visit) => visit.slug === slug).map((visit) => [visit.email, visit]));
  const found = new Set(own.map((reply) => reply.turn)).size === own.length ? [] : ["a turn is given twice"];
  let latestSent = 0;
  for (const { email } of own) {
    const visit = visitOf.get(email);
    if (visit?.answer && visit.answer.at < latestSent) found.push(`${email} stands behind somebody who came later`);
    latestSent = Math.max(latestSent, visit?.sentAt ?? 0);
  }
  return found;
}
