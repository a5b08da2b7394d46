import type { Trx } from "db/connection";
import type { OccurrenceTable } from "db/schema/gatherings";
import type { ReplyTable } from "db/schema/rsvps";
import type { Selectable } from "kysely";
import { queueReplyMail } from "./reply-mail.server";
import { mayPromote, type Party, promotions, seatsOf } from "./seats";

/** While it is locked its counts are kept here by `recount`, and written by `settleSeats`. */
export type LockedOccurrence = Selectable<OccurrenceTable> & { officeCode: string };

/** Locks an occurrence for the rest of the transaction, on either engine: its seats change one act at a time. */
export async function lockOccurrence(trx: Trx, id: string): Promise<LockedOccurrence | undefined> {
  const locked = await trx
    .updateTable("occurrences")
    .set((eb) => ({ lastTurn: eb.ref("lastTurn") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  if (!locked) return undefined;
  const gathering = await trx
    .selectFrom("gatherings")
    .select("officeCode")
    .where("id", "=", locked.gatheringId)
    .executeTakeFirstOrThrow();
  return { ...locked, ...gathering };
}

export function isClosed({ cancelledAt, endsAt }: LockedOccurrence, now: Date): boolean {
  return cancelledAt !== null || endsAt <= now.toISOString();
}

type Counted = Party & { status: ReplyTable["status"] };

/** Keeps the counts of a locked occurrence while a reply turns from one thing into another; undefined is no reply. */
export function recount(occurrence: LockedOccurrence, before: Counted | undefined, after: Counted | undefined): void {
  if (before?.status === "going") occurrence.seatsTaken -= seatsOf(before);
  if (before?.status === "waitlisted") occurrence.partiesWaiting -= 1;
  if (after?.status === "going") occurrence.seatsTaken += seatsOf(after);
  if (after?.status === "waitlisted") occurrence.partiesWaiting += 1;
}

/** The next turn in the order of replies. */
export function nextTurn(occurrence: LockedOccurrence): number {
  occurrence.lastTurn += 1;
  return occurrence.lastTurn;
}

/** Once its owner or the leader has acted on a reply, the form that made it can't send it to another address any more. */
export async function keepFromCorrection(trx: Trx, replyId: string): Promise<void> {
  await trx.updateTable("replies").set({ firstFormKey: null }).where("id", "=", replyId).execute();
}

/** Seats those next in line where seats are free, tells each by mail, and keeps the counts. Ends every act on replies. */
export async function settleSeats(trx: Trx, occurrence: LockedOccurrence, now: Date): Promise<void> {
  if (mayPromote(occurrence.startsAt, now) && occurrence.cancelledAt === null) await promoteNext(trx, occurrence, now);
  const { seatsTaken, partiesWaiting, lastTurn } = occurrence;
  await trx
    .updateTable("occurrences")
    .set({ seatsTaken, partiesWaiting, lastTurn })
    .where("id", "=", occurrence.id)
    .execute();
}

async function promoteNext(trx: Trx, occurrence: LockedOccurrence, now: Date): Promise<void> {
  const { id, capacity, seatsTaken, partiesWaiting } = occurrence;
  if (partiesWaiting === 0 || (capacity !== null && seatsTaken >= capacity)) return;
  const line = await trx
    .selectFrom("replies")
    .select(["id", "email", "adults", "children", "status"])
    .where("occurrenceId", "=", id)
    .where("status", "=", "waitlisted")
    .orderBy("turn")
    .execute();
  for (const party of promotions(line, seatsTaken, capacity)) await promote(trx, occurrence, party, now);
}

type Waiting = Counted & { id: string; email: string };

/** Gives a waiting party its seats, and tells it. */
export async function promote(trx: Trx, occurrence: LockedOccurrence, party: Waiting, now: Date): Promise<void> {
  const updatedAt = now.toISOString();
  await trx.updateTable("replies").set({ status: "going", updatedAt }).where("id", "=", party.id).execute();
  recount(occurrence, party, { ...party, status: "going" });
  await queueReplyMail(trx, "promoted", party, now);
}
