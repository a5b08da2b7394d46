import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import { record } from "~/activity/record.server";
import {
  isClosed,
  keepFromCorrection,
  type LockedOccurrence,
  lockOccurrence,
  nextTurn,
  promote,
  recount,
  settleSeats,
} from "./occurrence.server";
import { findByForm, type Reply } from "./replies.server";
import { queueReplyMail } from "./reply-mail.server";
import { fits, type Party, seatsOf } from "./seats";

export type WalkIn = Party & { name: string; formKey: string };

/** Kept as the consent of those who gave their name to the host, and no address to anybody. */
export const toldTheHost = "told-the-host";

/** A leader writes down somebody who came without replying, or who said so by word of mouth. */
export async function addWalkIn(db: Db, occurrenceId: string, guest: WalkIn, now: Date): Promise<"added" | "full"> {
  return await db.transaction().execute(async (trx) => {
    const occurrence = await lockOccurrence(trx, occurrenceId);
    if (!occurrence) throw new Error("The occurrence is not there");
    if (await findByForm(trx, occurrenceId, guest.formKey)) return "added";
    if (!fits(seatsOf(guest), occurrence.seatsTaken, occurrence.capacity)) return "full";
    const [id, at] = [newId(), now.toISOString()];
    const going = { status: "going", shown: "going", turn: nextTurn(occurrence) } as const;
    const consent = { consentVersion: toldTheHost, consentAt: at };
    await trx
      .insertInto("replies")
      .values({
        ...guest,
        ...going,
        ...consent,
        id,
        email: id,
        occurrenceId,
        generation: 1,
        createdAt: at,
        updatedAt: at,
      })
      .execute();
    recount(occurrence, undefined, { ...guest, ...going });
    await settleSeats(trx, occurrence, now);
    await record(trx, { kind: "guest-written-down", subjectId: occurrenceId, officeCode: occurrence.officeCode }, now);
    return "added";
  });
}

/** A leader takes a party off the list; it is told, and its seats go to the next in line. */
export async function removeGuest(db: Db, occurrenceId: string, replyId: string, now: Date): Promise<void> {
  await onGuest(db, occurrenceId, replyId, now, async (trx, occurrence, guest) => {
    if (guest.removedAt !== null || isClosed(occurrence, now)) return;
    const at = now.toISOString();
    await trx
      .updateTable("replies")
      .set({ status: "declined", removedAt: at, confirmedAt: null, updatedAt: at })
      .where("id", "=", guest.id)
      .execute();
    recount(occurrence, guest, { ...guest, status: "declined" });
    await queueReplyMail(trx, "removed", guest, now);
  });
}

/** A leader gives a party a place that is free: from the waiting list, or back after a refusal or a removal. */
export async function givePlace(
  db: Db,
  occurrenceId: string,
  replyId: string,
  now: Date,
): Promise<"given" | "full" | "over" | undefined> {
  return await onGuest(db, occurrenceId, replyId, now, async (trx, occurrence, guest) => {
    if (isClosed(occurrence, now)) return "over";
    if (guest.status === "going") return "given";
    if (!fits(seatsOf(guest), occurrence.seatsTaken, occurrence.capacity)) return "full";
    await trx.updateTable("replies").set({ removedAt: null }).where("id", "=", guest.id).execute();
    await promote(trx, occurrence, guest, now);
    return "given";
  });
}

/** Locks the occurrence, finds the guest of this very list, acts, and settles the seats. */
async function onGuest<Outcome>(
  db: Db,
  occurrenceId: string,
  replyId: string,
  now: Date,
  act: (trx: Trx, occurrence: LockedOccurrence, guest: Reply) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  return await db.transaction().execute(async (trx) => {
    const occurrence = await lockOccurrence(trx, occurrenceId);
    const guest = await trx
      .selectFrom("replies")
      .selectAll()
      .where("id", "=", replyId)
      .where("occurrenceId", "=", occurrenceId)
      .executeTakeFirst();
    if (!occurrence || !guest) return undefined;
    await keepFromCorrection(trx, replyId);
    const outcome = await act(trx, occurrence, guest);
    await settleSeats(trx, occurrence, now);
    return outcome;
  });
}
