import type { Trx } from "db/connection";
import { queueMail } from "~/mail/outbox.server";

type Recipient = { id: string; email: string };

/** Queues a mail about a reply. Those whom the leader wrote down at the door have no address, and get none. */
export async function queueReplyMail(
  trx: Trx,
  kind: string,
  { id, email }: Recipient,
  now: Date,
  facts: Record<string, unknown> = {},
): Promise<void> {
  if (!isMailable(email)) return;
  await queueMail(trx, { kind, to: email, facts: { replyId: id, ...facts }, about: id }, now);
}

/** A reply without an address (written down by the leader, or forgotten) has its own id in its place. */
export function isMailable(email: string): boolean {
  return email.includes("@");
}
