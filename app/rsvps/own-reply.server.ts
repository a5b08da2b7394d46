import { type Db, settleLog, type Trx } from "db/connection";
import { record } from "~/activity/record.server";
import { forgetMailsAbout } from "~/mail/outbox.server";
import { forgetGuestFeeds } from "./guest-feed.server";
import {
  isClosed,
  keepFromCorrection,
  type LockedOccurrence,
  lockOccurrence,
  recount,
  settleSeats,
} from "./occurrence.server";
import { changeParty, type PartyChange } from "./party.server";
import type { Reply } from "./replies.server";
import { queueReplyMail } from "./reply-mail.server";
import type { Party } from "./seats";

/** The owner changes how many come, or the name the host reads. */
export async function changeOwnReply(
  db: Db,
  replyId: string,
  { name, ...wish }: Party & { name: string },
  now: Date,
): Promise<PartyChange | "closed"> {
  return await onOwnReply(db, replyId, now, async (trx, occurrence, reply) => {
    await trx.updateTable("replies").set({ name }).where("id", "=", replyId).execute();
    const change = await changeParty(trx, occurrence, reply, wish, now);
    if (change === "unchanged" && name !== reply.name) return reply.status === "going" ? "going" : "waitlisted";
    if (change !== "unchanged") await queueReplyMail(trx, "changed", reply, now, { change });
    return change;
  });
}

/** The owner can't come any more; the seats are free at once, and the next in line are told. */
export async function declineOwnReply(db: Db, replyId: string, now: Date): Promise<"declined" | "closed"> {
  return await onOwnReply(db, replyId, now, (trx, occurrence, reply) => decline(trx, occurrence, reply, now));
}

export async function decline(trx: Trx, occurrence: LockedOccurrence, reply: Reply, now: Date): Promise<"declined"> {
  if (reply.status === "declined") return "declined";
  await trx
    .updateTable("replies")
    .set({ status: "declined", confirmedAt: null, updatedAt: now.toISOString() })
    .where("id", "=", reply.id)
    .execute();
  recount(occurrence, reply, { ...reply, status: "declined" });
  await queueReplyMail(trx, "declined", reply, now);
  await record(trx, { kind: "reply-declined", subjectId: occurrence.id, officeCode: occurrence.officeCode }, now);
  return "declined";
}

/** "I can come after all": at the end of the line, since the place was given up. */
export async function comeAfterAll(
  db: Db,
  replyId: string,
  now: Date,
): Promise<"going" | "waitlisted" | "removed" | "closed"> {
  return await onOwnReply(db, replyId, now, (trx, occurrence, reply) => comeBack(trx, occurrence, reply, now));
}

export async function comeBack(
  trx: Trx,
  occurrence: LockedOccurrence,
  reply: Reply,
  now: Date,
): Promise<"going" | "waitlisted" | "removed"> {
  if (reply.status !== "declined") return reply.status;
  const change = await changeParty(trx, occurrence, reply, reply, now);
  if (change !== "going" && change !== "waitlisted") return "removed";
  await queueReplyMail(trx, change === "going" ? "going" : "waiting", reply, now);
  return change;
}

/** A reminded guest says "I am coming". */
export async function confirmOwnReply(
  db: Db,
  replyId: string,
  now: Date,
): Promise<"confirmed" | "waitlisted" | "declined" | "closed"> {
  return await onOwnReply(db, replyId, now, (trx, _occurrence, reply) => confirm(trx, reply, now));
}

export async function confirm(
  trx: Trx,
  { id, status }: Reply,
  now: Date,
): Promise<"confirmed" | "waitlisted" | "declined"> {
  if (status !== "going") return status;
  await trx.updateTable("replies").set({ confirmedAt: now.toISOString() }).where("id", "=", id).execute();
  return "confirmed";
}

/**
 * Forgets a guest, and every mail about them: nothing is left in the database or its log. Before the end the reply is
 * gone and its seats go to the next in line; afterwards only name and address go, since counts stay.
 */
export async function eraseOwnReply(db: Db, replyId: string, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const occurrence = await lockOccurrenceOf(trx, replyId);
    const reply = await trx.selectFrom("replies").selectAll().where("id", "=", replyId).executeTakeFirst();
    if (!reply || !occurrence) return;
    await forgetMailsAbout(trx, replyId);
    if (occurrence.endsAt <= now.toISOString()) return await forgetWho(trx, replyId);
    await trx.deleteFrom("replies").where("id", "=", replyId).execute();
    recount(occurrence, reply, undefined);
    await settleSeats(trx, occurrence, now);
  });
  await forgetGuestFeeds(db);
  await settleLog(db);
}

/** The count of a guest stays; the link mailed to them leads nowhere any more. */
async function forgetWho(trx: Trx, replyId: string): Promise<void> {
  await trx
    .updateTable("replies")
    .set((eb) => ({ name: "", email: replyId, generation: eb("generation", "+", 1) }))
    .where("id", "=", replyId)
    .execute();
}

/** Locks the occurrence, refuses what is over, acts, and settles the seats. */
export async function onOwnReply<Outcome>(
  db: Db,
  replyId: string,
  now: Date,
  act: (trx: Trx, occurrence: LockedOccurrence, reply: Reply) => Promise<Outcome>,
): Promise<Outcome | "closed"> {
  return await db.transaction().execute(async (trx) => {
    const occurrence = await lockOccurrenceOf(trx, replyId);
    const reply = await trx.selectFrom("replies").selectAll().where("id", "=", replyId).executeTakeFirst();
    if (!occurrence || !reply || isClosed(occurrence, now)) return "closed";
    await keepFromCorrection(trx, replyId);
    const outcome = await act(trx, occurrence, reply);
    await settleSeats(trx, occurrence, now);
    return outcome;
  });
}

async function lockOccurrenceOf(trx: Trx, replyId: string): Promise<LockedOccurrence | undefined> {
  const row = await trx.selectFrom("replies").select("occurrenceId").where("id", "=", replyId).executeTakeFirst();
  return row && (await lockOccurrence(trx, row.occurrenceId));
}
