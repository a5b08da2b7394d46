import type { Db } from "db/connection";
import type { Reply } from "./replies.server";
import { isMailable } from "./reply-mail.server";
import { seatsOf } from "./seats";

export type Guest = Pick<Reply, "id" | "name" | "adults" | "children" | "status" | "confirmedAt" | "removedAt"> & {
  /** null for those the leader wrote down, and those whose day of forgetting has come */
  email: string | null;
};

/** Everybody on the list of an occurrence, in order of reply. */
export async function listGuests(db: Db, occurrenceId: string): Promise<Guest[]> {
  const rows = await db
    .selectFrom("replies")
    .select(["id", "name", "email", "adults", "children", "status", "confirmedAt", "removedAt"])
    .where("occurrenceId", "=", occurrenceId)
    .orderBy("turn")
    .execute();
  return rows.map((row) => ({ ...row, email: isMailable(row.email) ? row.email : null }));
}

/** The list by how each stands, with the totals that matter at the door. */
export function standings(guests: Guest[]) {
  const of = (status: Guest["status"]) => guests.filter((guest) => guest.status === status);
  const going = of("going");
  const sum = (count: (guest: Guest) => number) => going.reduce((total, guest) => total + count(guest), 0);
  return {
    ...{ going, waitlisted: of("waitlisted"), declined: of("declined") },
    ...{ seats: sum(seatsOf), adults: sum(({ adults }) => adults), children: sum(({ children }) => children) },
  };
}
