import type { Trx } from "db/connection";
import { queueMail } from "~/mail/outbox.server";

/** Queues one mail for each party that is going or waiting. */
export async function tellGuests(trx: Trx, occurrenceId: string, kind: string, now: Date): Promise<void> {
  const guests = await trx
    .selectFrom("replies")
    .select(["id", "email"])
    .where("occurrenceId", "=", occurrenceId)
    .where("status", "in", ["going", "waitlisted"])
    .orderBy("turn")
    .execute();
  for (const { id, email } of guests) await queueMail(trx, { kind, to: email, facts: { replyId: id } }, now);
}
