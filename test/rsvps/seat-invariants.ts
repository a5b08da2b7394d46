import type { Db } from "db/connection";
import { expect } from "vitest";
import { seatsOf } from "~/rsvps/seats";

/** What must hold after every act: seats never oversold, the counts as the rows say, no turn given twice. */
export async function seatInvariants(db: Db, occurrenceId: string): Promise<void> {
  const rows = await db.selectFrom("replies").selectAll().where("occurrenceId", "=", occurrenceId).execute();
  const { capacity, seatsTaken, partiesWaiting, lastTurn } = await db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(["capacity", "seatsTaken", "partiesWaiting", "lastTurn"])
    .where("occurrences.id", "=", occurrenceId)
    .executeTakeFirstOrThrow();
  const taken = rows.filter((row) => row.status === "going").reduce((sum, row) => sum + seatsOf(row), 0);
  const waiting = rows.filter((row) => row.status === "waitlisted").length;
  expect({ seatsTaken, partiesWaiting }).toEqual({ seatsTaken: taken, partiesWaiting: waiting });
  if (capacity !== null) expect(taken).toBeLessThanOrEqual(capacity);
  expect(new Set(rows.map((row) => row.turn)).size).toBe(rows.length);
  expect(Math.max(0, ...rows.map((row) => row.turn))).toBeLessThanOrEqual(lastTurn);
}
