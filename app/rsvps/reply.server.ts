import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import { normalEmail } from "~/accounts/sign-in.server";
import { record } from "~/activity/record.server";
import { isClosed, type LockedOccurrence, lockOccurrence, nextTurn, recount, settleSeats } from "./occurrence.server";
import { changeParty } from "./party.server";
import { findByEmail, findByForm, type Reply } from "./replies.server";
import { queueReplyMail } from "./reply-mail.server";
import { fits, type Party, seatsOf } from "./seats";
import { findSlip, readdress, takeBack } from "./slip.server";

/** `corrects` is the form whose address was mistyped. */
export type NewReply = Party & {
  name: string;
  email: string;
  formKey: string;
  consentVersion: string;
  corrects?: string;
};

/** What a page may say of a new reply; `closed` covers what is over and what is called off. */
export type ReplyOutcome = "going" | "waitlisted" | "closed";

/**
 * A guest replies. The answer is the one a first reply of that size would get: whoever types another's address learns
 * nothing of the reply behind it, the mail tells.
 */
export async function reply(db: Db, occurrenceId: string, answer: NewReply, now: Date): Promise<ReplyOutcome> {
  return await db.transaction().execute(async (trx) => {
    const occurrence = await lockOccurrence(trx, occurrenceId);
    if (!occurrence || isClosed(occurrence, now)) return "closed";
    const repeated = await findByForm(trx, occurrenceId, answer.formKey);
    if (repeated) return repeated.shown;
    const [slip, known] = [
      await findSlip(trx, occurrenceId, answer.corrects, now),
      await findByEmail(trx, occurrenceId, answer.email),
    ];
    if (slip && (!known || known.id === slip.id)) return await readdress(trx, slip, answer, now);
    if (slip) await takeBack(trx, occurrence, slip);
    const outcome = fits(seatsOf(answer), occurrence.seatsTaken, occurrence.capacity) ? "going" : "waitlisted";
    if (known) await replyAgain(trx, occurrence, known, { ...answer, shown: outcome }, now);
    else await addReply(trx, occurrence, answer, outcome, now);
    await settleSeats(trx, occurrence, now);
    return outcome;
  });
}

async function addReply(
  trx: Trx,
  occurrence: LockedOccurrence,
  { corrects: _, ...answer }: NewReply,
  status: "going" | "waitlisted",
  now: Date,
): Promise<void> {
  const [id, email, at] = [newId(), normalEmail(answer.email), now.toISOString()];
  await trx
    .insertInto("replies")
    .values({
      ...answer,
      ...{ id, email, occurrenceId: occurrence.id, turn: nextTurn(occurrence), generation: 1 },
      ...{ status, shown: status, firstFormKey: answer.formKey },
      ...{ consentAt: at, createdAt: at, updatedAt: at },
    })
    .execute();
  recount(occurrence, undefined, { ...answer, status });
  await queueReplyMail(trx, status === "going" ? "going" : "waiting", { id, email }, now);
  await record(trx, { kind: `reply-${status}`, subjectId: occurrence.id, officeCode: occurrence.officeCode }, now);
}

/** A known address replies again: its place in line stays, and only its owner is told, by mail. */
async function replyAgain(
  trx: Trx,
  occurrence: LockedOccurrence,
  known: Reply,
  answer: NewReply & { shown: "going" | "waitlisted" },
  now: Date,
): Promise<void> {
  const { formKey, shown } = answer;
  await trx.updateTable("replies").set({ formKey, shown }).where("id", "=", known.id).execute();
  const change = await changeParty(trx, occurrence, known, answer, now);
  await queueReplyMail(trx, "repliedAgain", known, now, { change });
}
