import type { Db } from "db/connection";
import { seatsOf } from "./seats";

/** Who comes to an occurrence, for its leader: in order of reply, with the totals that matter at the door. */
export async function listGuests(db: Db, occurrenceId: string) {
  const guests = await db
    .selectFrom("replies")
    .select(["id", "name", "email", "adults", "children", "status"])
    .where("occurrenceId", "=", occurrenceId)
    .orderBy("turn")
    .execute();
  const of = (status: "going" | "waitlisted" | "declined") => guests.filter((guest) => guest.status === status);
  const seats = of("going").reduce((sum, guest) => sum + seatsOf(guest), 0);
  return { going: of("going"), waitlisted: of("waitlisted"), declined: of("declined"), seats };
}
