import type { Db, Trx } from "db/connection";
import { Temporal } from "temporal-polyfill";
import type { SignedLinks } from "~/accounts/signed-links.server";
import type { CalendarAnswer } from "~/calendar/answer";
import { ageOf, isOlder, meaningOf } from "./answer-rules";
import { type AnswerLeft, tellHost } from "./answers-left.server";
import type { LockedOccurrence } from "./occurrence.server";
import { comeBack, confirm, decline, onOwnReply } from "./own-reply.server";
import type { Reply } from "./replies.server";

/** `left` is what the host has been told of instead; `older` came after a newer one, or means what has changed since. */
export type AnswerOutcome =
  | Awaited<ReturnType<typeof decline | typeof comeBack | typeof confirm>>
  | "left"
  | "older"
  | "closed";

/** Whose invitation the detail of an answer's address belongs to; nobody's where it was invented, or is not good any more. */
export async function findAnswerer(db: Db, answerLinks: SignedLinks, detail: string): Promise<string | undefined> {
  const id = answerLinks.idIn(detail);
  if (!id) return undefined;
  const reply = await db.selectFrom("replies").select(["id", "generation"]).where("id", "=", id).executeTakeFirst();
  return reply && answerLinks.isGenuine(detail, reply) ? reply.id : undefined;
}

/**
 * A guest answers from a calendar. ACCEPTED and DECLINED are carried out as if the guest had pressed the button; what a
 * calendar can say beyond that (perhaps, another time, somebody else instead) is left for the host, who is told.
 * @param replyId whose invitation was answered, as its own address has proved
 * @returns what became of each date that the answer is about: none where it is about no date of this guest's
 */
export async function takeCalendarAnswer(
  db: Db,
  replyId: string,
  answer: CalendarAnswer,
  now: Date,
): Promise<AnswerOutcome[]> {
  const outcomes: AnswerOutcome[] = [];
  for (const id of await listAnswered(db, replyId, answer, now))
    outcomes.push(await onOwnReply(db, id, now, (trx, occurrence, reply) => take(trx, occurrence, reply, answer, now)));
  return outcomes;
}

/** The guest's replies to the date that UID names; the UID of a whole series with a RECURRENCE-ID names one, alone all to come. */
async function listAnswered(
  db: Db,
  replyId: string,
  { uid, recurrenceId }: CalendarAnswer,
  now: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom("replies as answered")
    .innerJoin("occurrences as known", "known.id", "answered.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "known.gatheringId")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .innerJoin("replies", (join) =>
      join.onRef("replies.occurrenceId", "=", "occurrences.id").onRef("replies.email", "=", "answered.email"),
    )
    .select(["replies.id", "uid", "occurrences.originalDate", "occurrences.zone", "occurrences.endsAt"])
    .where("answered.id", "=", replyId)
    .orderBy("occurrences.originalDate")
    .execute();
  return rows.filter((row) => isMeant(row)).map(({ id }) => id);

  function isMeant(row: (typeof rows)[number]): boolean {
    if (uid === `${row.uid}-${row.originalDate}`) return recurrenceId === undefined;
    if (uid !== row.uid) return false;
    return recurrenceId ? dateOf(recurrenceId, row.zone) === row.originalDate : row.endsAt > now.toISOString();
  }
}

function dateOf(recurrenceId: Temporal.Instant | string, zone: string): string {
  if (!(recurrenceId instanceof Temporal.Instant)) return recurrenceId;
  return recurrenceId.toZonedDateTimeISO(zone).toPlainDate().toString();
}

async function take(
  trx: Trx,
  occurrence: LockedOccurrence,
  reply: Reply,
  answer: CalendarAnswer,
  now: Date,
): Promise<AnswerOutcome> {
  const means = meaningOf(answer, occurrence, reply);
  if (means === "somebodyElse") return await leave(trx, reply, means, answer, now);
  const age = ageOf(answer, occurrence, now);
  if (means === "outdated" || isOlder(age, reply)) return "older";
  await trx.updateTable("replies").set(age).where("id", "=", reply.id).execute();
  if (means !== "accepted" && means !== "declined") return await leave(trx, reply, means, answer, now);
  if (answer.comment) await leave(trx, reply, means, answer, now);
  if (means === "declined") return await decline(trx, occurrence, reply, now);
  return reply.status === "going" ? await confirm(trx, reply, now) : await comeBack(trx, occurrence, reply, now);
}

async function leave(
  trx: Trx,
  reply: Reply,
  why: AnswerLeft["why"],
  { comment }: CalendarAnswer,
  now: Date,
): Promise<"left"> {
  await tellHost(trx, reply, { why, note: comment }, now);
  return "left";
}
