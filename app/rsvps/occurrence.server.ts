import type { Trx } from "db/connection";
import type { OccurrenceTable } from "db/schema/gatherings";
import type { Selectable } from "kysely";
import { queueMail } from "~/mail/outbox.server";
import { mayPromote, promotions, seatsOf } from "./seats";

export type LockedOccurrence = Selectable<OccurrenceTable> & { capacity: number | null; officeCode: string };

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
    .select(["capacity", "officeCode"])
    .where("id", "=", locked.gatheringId)
    .executeTakeFirstOrThrow();
  return { ...locked, ...gathering };
}

export function isClosed({ cancelledAt, endsAt }: LockedOccurrence, now: Date): boolean {
  return cancelledAt !== null || endsAt <= now.toISOString();
}

/** Seats those next in line where seats are free, tells each by mail, and keeps the counts. Ends every act on replies. */
export async function settleSeats(trx: Trx, occurrence: LockedOccurrence, now: Date): Promise<void> {
  if (mayPromote(occurrence.startsAt, now) && occurrence.cancelledAt === null) await promoteNext(trx, occurrence, now);
  const counts = await countSeats(trx, occurrence.id);
  await trx
    .updateTable("occurrences")
    .set({ seatsTaken: counts.taken, partiesWaiting: counts.waiting })
    .where("id", "=", occurrence.id)
    .execute();
}

/** The seats taken and the parties waiting, as the rows say inside the lock. */
export async function countSeats(trx: Trx, occurrenceId: string): Promise<{ taken: number; waiting: number }> {
  const rows = await trx
    .selectFrom("replies")
    .select(["status", "adults", "children"])
    .where("occurrenceId", "=", occurrenceId)
    .where("status", "in", ["going", "waitlisted"])
    .execute();
  const going = rows.filter((row) => row.status === "going");
  return { taken: going.reduce((sum, row) => sum + seatsOf(row), 0), waiting: rows.length - going.length };
}

async function promoteNext(trx: Trx, { id, capacity }: LockedOccurrence, now: Date): Promise<void> {
  const line = await trx
    .selectFrom("replies")
    .selectAll()
    .where("occurrenceId", "=", id)
    .where("status", "=", "waitlisted")
    .orderBy("turn")
    .execute();
  if (line.length === 0) return;
  const { taken } = await countSeats(trx, id);
  for (const { id: replyId, email } of promotions(line, taken, capacity)) {
    await trx
      .updateTable("replies")
      .set({ status: "going", updatedAt: now.toISOString() })
      .where("id", "=", replyId)
      .execute();
    await queueMail(trx, { kind: "promoted", to: email, facts: { replyId } }, now);
  }
}
