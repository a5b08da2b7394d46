import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import { normalEmail } from "~/accounts/sign-in.server";
import { record } from "~/activity/record.server";
import { keepGuestFeed } from "./guest-feed.server";
import { isClosed, type LockedOccurrence, lockOccurrence, nextTurn, recount, settleSeats } from "./occurrence.server";
import { changeParty } from "./party.server";
import { findByEmail, type Reply } from "./replies.server";
import { fits, type Party, seatsOf } from "./seats";
import { findSentForm, keepSentForm, keyOfForm } from "./sent-forms.server";
import { findSlip, readdress, takeBack } from "./slip.server";
import { type ReplyMail, tellOfReplies } from "./tell.server";

/** `corrects` is the form whose address was mistyped. */
export type NewReply = Party & {
  name: string;
  email: string;
  formKey: string;
  consentVersion: string;
  corrects?: string;
};

/**
 * What a page may say of a new reply; `closed` covers what is over and what is called off, `stale` a form that was sent
 * before and whose reply has been taken back since.
 */
export type ReplyOutcome = "going" | "waitlisted" | "closed" | "stale";

/**
 * A guest replies. The answer is the one a first reply of that size would get: whoever types another's address learns
 * nothing of the reply behind it, the mail tells.
 */
export async function reply(db: Db, occurrenceId: string, answer: NewReply, now: Date): Promise<ReplyOutcome> {
  const [outcome = "closed"] = await replyToDates(db, [occurrenceId], answer, now);
  return outcome;
}

/** A guest replies to several dates of a series at once: the answers are in their order, one mail tells of them all. */
export async function replyToDates(
  db: Db,
  occurrenceIds: string[],
  answer: NewReply,
  now: Date,
): Promise<ReplyOutcome[]> {
  return await db.transaction().execute(async (trx) => {
    const outcomes = new Map<string, ReplyOutcome>();
    const mails: ReplyMail[] = [];
    // Before any date is locked: two forms of one guest would else wait for each other.
    await keepGuestFeed(trx, normalEmail(answer.email));
    for (const id of occurrenceIds.toSorted()) outcomes.set(id, await replyToDate(trx, id, answer, mails, now));
    await tellOfReplies(trx, mails, now);
    return occurrenceIds.map((id) => outcomes.get(id) ?? "closed");
  });
}

async function replyToDate(
  trx: Trx,
  occurrenceId: string,
  answer: NewReply,
  mails: ReplyMail[],
  now: Date,
): Promise<ReplyOutcome> {
  const occurrence = await lockOccurrence(trx, occurrenceId);
  if (!occurrence || isClosed(occurrence, now)) return "closed";
  const sent = { occurrenceId, formKey: answer.formKey, email: answer.email };
  const answered = await findSentForm(trx, sent);
  if (answered) return answered;
  const { mail, ...done } = await take(trx, occurrence, answer, now);
  mails.push(mail);
  await settleSeats(trx, occurrence, now);
  await keepSentForm(trx, sent, done, now);
  return done.shown;
}

type Done = { replyId: string; shown: "going" | "waitlisted"; mail: ReplyMail };

async function take(trx: Trx, occurrence: LockedOccurrence, answer: NewReply, now: Date): Promise<Done> {
  const [slip, known] = [
    await findSlip(trx, occurrence.id, answer.corrects, now),
    await findByEmail(trx, occurrence.id, answer.email),
  ];
  if (slip && (!known || known.id === slip.id)) return await readdress(trx, slip, answer, now);
  if (slip) await takeBack(trx, occurrence, slip);
  const shown = fits(seatsOf(answer), occurrence.seatsTaken, occurrence.capacity) ? "going" : "waitlisted";
  if (!known) return await addReply(trx, occurrence, answer, shown, now);
  return { replyId: known.id, shown, mail: await replyAgain(trx, occurrence, known, answer, now) };
}

async function addReply(
  trx: Trx,
  occurrence: LockedOccurrence,
  { corrects: _, formKey, ...answer }: NewReply,
  status: "going" | "waitlisted",
  now: Date,
): Promise<Done> {
  const [id, email, at] = [newId(), normalEmail(answer.email), now.toISOString()];
  const form = keyOfForm({ occurrenceId: occurrence.id, formKey, email });
  await trx
    .insertInto("replies")
    .values({
      ...answer,
      ...{ id, email, occurrenceId: occurrence.id, turn: nextTurn(occurrence), generation: 1 },
      ...{ status, shown: status, formKey: form, firstFormKey: formKey },
      ...{ consentAt: at, createdAt: at, updatedAt: at },
    })
    .execute();
  recount(occurrence, undefined, { ...answer, status });
  await record(trx, { kind: `reply-${status}`, subjectId: occurrence.id, officeCode: occurrence.officeCode }, now);
  return { replyId: id, shown: status, mail: { kind: status === "going" ? "going" : "waiting", to: { id, email } } };
}

/** A known address replies again: its place in line stays, and only its owner is told, by mail. */
async function replyAgain(
  trx: Trx,
  occurrence: LockedOccurrence,
  known: Reply,
  answer: NewReply,
  now: Date,
): Promise<ReplyMail> {
  const { name, consentVersion } = answer;
  await trx
    .updateTable("replies")
    .set({ name, consentVersion, consentAt: now.toISOString(), firstFormKey: null })
    .where("id", "=", known.id)
    .execute();
  const change = await changeParty(trx, occurrence, known, answer, now);
  return { kind: "repliedAgain", to: known, change };
}
