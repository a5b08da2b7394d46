import type { Trx } from "db/connection";
import { type LockedOccurrence, nextTurn, recount } from "./occurrence.server";
import type { Reply } from "./replies.server";
import { fits, type Party, seatsOf } from "./seats";

export type PartyChange = "going" | "waitlisted" | "kept-smaller" | "removed" | "unchanged";

/**
 * Gives a party its new size where that fits. A seated party asking for more than is left keeps the seats it has; one
 * that had declined comes back at the end of the line; one the leader took off the list stays off.
 */
export async function changeParty(
  trx: Trx,
  occurrence: LockedOccurrence,
  known: Reply,
  wish: Party,
  now: Date,
): Promise<PartyChange> {
  if (known.removedAt !== null) return "removed";
  const isSame = wish.adults === known.adults && wish.children === known.children;
  if (isSame && known.status !== "declined") return "unchanged";
  const seated = known.status === "going";
  const taken = occurrence.seatsTaken - (seated ? seatsOf(known) : 0);
  const room = fits(seatsOf(wish), taken, occurrence.capacity);
  if (seated && !room) return "kept-smaller";
  const { adults, children } = wish;
  const changed = { adults, children, status: room ? ("going" as const) : ("waitlisted" as const) };
  const turn = known.status === "declined" ? nextTurn(occurrence) : known.turn;
  await trx
    .updateTable("replies")
    .set({ ...changed, turn, confirmedAt: null, updatedAt: now.toISOString() })
    .where("id", "=", known.id)
    .execute();
  recount(occurrence, known, changed);
  return changed.status;
}
