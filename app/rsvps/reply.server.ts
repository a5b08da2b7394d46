import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import { normalEmail } from "~/accounts/sign-in.server";
import { record } from "~/activity/record.server";
import { queueMail } from "~/mail/outbox.server";
import { countSeats, isClosed, type LockedOccurrence, lockOccurrence, settleSeats } from "./occurrence.server";
import { fits, type Party, seatsOf } from "./seats";

export type NewReply = Party & { name: string; email: string; formKey: string; consentVersion: string };

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
    const { taken } = await countSeats(trx, occurrenceId);
    const outcome = fits(seatsOf(answer), taken, occurrence.capacity) ? "going" : "waitlisted";
    const known = await findByEmail(trx, occurrenceId, answer.email);
    if (known) await replyAgain(trx, occurrence, known, { ...answer, shown: outcome }, now);
    else await addReply(trx, occurrence, answer, outcome, now);
    await settleSeats(trx, occurrence, now);
    return outcome;
  });
}

async function addReply(
  trx: Trx,
  occurrence: LockedOccurrence,
  answer: NewReply,
  status: "going" | "waitlisted",
  now: Date,
) {
  const id = newId();
  const at = now.toISOString();
  const turn = occurrence.lastTurn + 1;
  await trx.updateTable("occurrences").set({ lastTurn: turn }).where("id", "=", occurrence.id).execute();
  await trx
    .insertInto("replies")
    .values({
      ...answer,
      ...{
        id,
        status,
        shown: status,
        turn,
        occurrenceId: occurrence.id,
        email: normalEmail(answer.email),
        generation: 1,
      },
      ...{ consentAt: at, createdAt: at, updatedAt: at },
    })
    .execute();
  await queueMail(
    trx,
    { kind: status === "going" ? "going" : "waiting", to: normalEmail(answer.email), facts: { replyId: id } },
    now,
  );
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
  await queueMail(trx, { kind: "repliedAgain", to: known.email, facts: { replyId: known.id, change } }, now);
}

export type PartyChange = "going" | "waitlisted" | "kept-smaller";

/** Gives a party its new size where that fits. A seated party asking for more than is left keeps the seats it has. */
export async function changeParty(
  trx: Trx,
  { id, capacity }: LockedOccurrence,
  known: Reply,
  wish: Party,
  now: Date,
): Promise<PartyChange> {
  const { taken } = await countSeats(trx, id);
  const seated = known.status === "going";
  const room = fits(seatsOf(wish), seated ? taken - seatsOf(known) : taken, capacity);
  if (seated && !room) return "kept-smaller";
  const status = room ? "going" : "waitlisted";
  const { adults, children } = wish;
  await trx
    .updateTable("replies")
    .set({ adults, children, status, updatedAt: now.toISOString() })
    .where("id", "=", known.id)
    .execute();
  return status;
}

export type Reply = NonNullable<Awaited<ReturnType<typeof findByEmail>>>;

async function findByEmail(trx: Trx, occurrenceId: string, email: string) {
  return await trx
    .selectFrom("replies")
    .selectAll()
    .where("occurrenceId", "=", occurrenceId)
    .where("email", "=", normalEmail(email))
    .executeTakeFirst();
}

async function findByForm(trx: Trx, occurrenceId: string, formKey: string) {
  return await trx
    .selectFrom("replies")
    .selectAll()
    .where("occurrenceId", "=", occurrenceId)
    .where("formKey", "=", formKey)
    .executeTakeFirst();
}
