import type { Trx } from "db/connection";
import { queueReplyMail } from "./reply-mail.server";

/** Queues one mail for each party that is going or waiting. */
export async function tellGuests(
  trx: Trx,
  occurrenceId: string,
  kind: string,
  now: Date,
  facts: Record<string, unknown> = {},
): Promise<void> {
  const guests = await trx
    .selectFrom("replies")
    .select(["id", "email"])
    .where("occurrenceId", "=", occurrenceId)
    .where("status", "in", ["going", "waitlisted"])
    .orderBy("turn")
    .execute();
  for (const guest of guests) await queueReplyMail(trx, kind, guest, now, facts);
}
