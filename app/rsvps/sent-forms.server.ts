import { createHash } from "node:crypto";
import type { Trx } from "db/connection";
import { normalEmail } from "~/accounts/sign-in.server";

type Sent = { occurrenceId: string; formKey: string; email: string };

/** What a form with this hidden key and this address is known by; neither can be read from it. */
export function keyOfForm({ occurrenceId, formKey, email }: Sent): string {
  return createHash("sha256")
    .update(`${occurrenceId} ${formKey} ${normalEmail(email)}`)
    .digest("base64url");
}

/** How a form was answered before; "stale" when the reply it made is there no more. */
export async function findSentForm(trx: Trx, sent: Sent): Promise<"going" | "waitlisted" | "stale" | undefined> {
  const form = await trx
    .selectFrom("replyForms")
    .leftJoin("replies", "replies.id", "replyForms.replyId")
    .select(["replyForms.shown", "replies.id"])
    .where("key", "=", keyOfForm(sent))
    .executeTakeFirst();
  return form && (form.id === null ? "stale" : form.shown);
}

type Answer = { replyId: string; shown: "going" | "waitlisted" };

/** Keeps how a form was answered. */
export async function keepSentForm(trx: Trx, sent: Sent, { replyId, shown }: Answer, now: Date): Promise<void> {
  const { occurrenceId } = sent;
  await trx
    .insertInto("replyForms")
    .values({ key: keyOfForm(sent), occurrenceId, replyId, shown, at: now.toISOString() })
    .execute();
}
