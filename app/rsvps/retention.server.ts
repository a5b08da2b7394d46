import type { Db } from "db/connection";
import { addDays } from "~/time/wall-clock";
import { forgetGuestFeeds } from "./guest-feed.server";

/** Days after an occurrence until its guests' names and addresses are deleted. Consent and privacy texts say the same. */
export const keptDays = 90;

/**
 * Deletes the names and addresses of guests whose gathering is long over, and what was written to them; how many came
 * stays.
 * @returns how many were forgotten
 */
export async function forgetGuests(db: Db, now: Date): Promise<number> {
  const before = addDays(now.toISOString().slice(0, 10), -keptDays);
  const { numUpdatedRows } = await db
    .updateTable("replies")
    .set((eb) => ({ name: "", email: eb.ref("id") }))
    .where("name", "<>", "")
    .where("occurrenceId", "in", (ended) => ended.selectFrom("occurrences").select("id").where("endsAt", "<", before))
    .executeTakeFirst();
  await db
    .deleteFrom("messages")
    .where("occurrenceId", "in", (ended) => ended.selectFrom("occurrences").select("id").where("endsAt", "<", before))
    .execute();
  await forgetGuestFeeds(db);
  return Number(numUpdatedRows);
}
