import type { Db, Trx } from "db/connection";
import { record } from "~/activity/record.server";
import { queueMail } from "~/mail/outbox.server";
import { countSeats, isClosed, type LockedOccurrence, lockOccurrence, settleSeats } from "./occurrence.server";
import { changeParty, type PartyChange, type Reply } from "./reply.server";
import { fits, type Party, seatsOf } from "./seats";

/** The owner changes how many come. */
export async function changeOwnReply(db: Db, replyId: string, wish: Party, now: Date): Promise<PartyChange | "closed"> {
  return await onOwnReply(db, replyId, now, async (trx, occurrence, reply) => {
    const change = await changeParty(trx, occurrence, reply, wish, now);
    await queueMail(trx, { kind: "repliedAgain", to: reply.email, facts: { replyId, change } }, now);
    return change;
  });
}

/** The owner can't come any more; the seats are free at once, and the next in line are told. */
export async function declineOwnReply(db: Db, replyId: string, now: Date): Promise<"declined" | "closed"> {
  return await onOwnReply<"declined">(db, replyId, now, async (trx, occurrence, reply) => {
    if (reply.status === "declined") return "declined";
    await trx
      .updateTable("replies")
      .set({ status: "declined", updatedAt: now.toISOString() })
      .where("id", "=", replyId)
      .execute();
    await queueMail(trx, { kind: "declined", to: reply.email, facts: { replyId } }, now);
    await record(trx, { kind: "reply-declined", subjectId: occurrence.id, officeCode: occurrence.officeCode }, now);
    return "declined";
  });
}

/** "I can come after all": at the end of the line, since the place was given up. */
export async function comeAfterAll(db: Db, replyId: string, now: Date): Promise<"going" | "waitlisted" | "closed"> {
  return await onOwnReply(db, replyId, now, async (trx, occurrence, reply) => {
    if (reply.status !== "declined") return reply.status;
    const { taken } = await countSeats(trx, occurrence.id);
    const status = fits(seatsOf(reply), taken, occurrence.capacity) ? "going" : "waitlisted";
    const turn = occurrence.lastTurn + 1;
    await trx.updateTable("occurrences").set({ lastTurn: turn }).where("id", "=", occurrence.id).execute();
    await trx
      .updateTable("replies")
      .set({ status, turn, updatedAt: now.toISOString() })
      .where("id", "=", replyId)
      .execute();
    await queueMail(trx, { kind: status === "going" ? "going" : "waiting", to: reply.email, facts: { replyId } }, now);
    return status;
  });
}

/** Forgets a guest: the reply is gone, and every mail about it that has not left. The seats go to the next in line. */
export async function eraseOwnReply(db: Db, replyId: string, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const reply = await trx.selectFrom("replies").selectAll().where("id", "=", replyId).executeTakeFirst();
    const occurrence = reply && (await lockOccurrence(trx, reply.occurrenceId));
    if (!reply || !occurrence) return;
    await trx.deleteFrom("replies").where("id", "=", replyId).execute();
    await trx.deleteFrom("outbox").where("facts", "like", `%"replyId":"${replyId}"%`).execute();
    await settleSeats(trx, occurrence, now);
  });
}

/** Locks the occurrence, refuses what is over, acts, and settles the seats. */
async function onOwnReply<Outcome>(
  db: Db,
  replyId: string,
  now: Date,
  act: (trx: Trx, occurrence: LockedOccurrence, reply: Reply) => Promise<Outcome>,
): Promise<Outcome | "closed"> {
  return await db.transaction().execute(async (trx) => {
    const { occurrenceId } = await trx
      .selectFrom("replies")
      .select("occurrenceId")
      .where("id", "=", replyId)
      .executeTakeFirstOrThrow();
    const occurrence = await lockOccurrence(trx, occurrenceId);
    if (!occurrence || isClosed(occurrence, now)) return "closed";
    const reply = await trx.selectFrom("replies").selectAll().where("id", "=", replyId).executeTakeFirstOrThrow();
    const outcome = await act(trx, occurrence, reply);
    await settleSeats(trx, occurrence, now);
    return outcome;
  });
}
