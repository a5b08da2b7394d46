import type { Trx } from "db/connection";
import { normalEmail } from "~/accounts/sign-in.server";
import { type LockedOccurrence, recount } from "./occurrence.server";
import type { Reply } from "./replies.server";
import type { ReplyMail } from "./tell.server";

/** How long the page after a reply can put a mistyped address right. */
const minutes = 30;

/** Whether a page after a reply, opened at an instant (ISO), is too old to put an address right. */
export function isTooLateToCorrect(opened: string, now: Date): boolean {
  return !(now.getTime() - Date.parse(opened) <= minutes * 60_000);
}

/** The reply with a mistyped address: the one that this very form made a short while ago, and nobody touched since. */
export async function findSlip(
  trx: Trx,
  occurrenceId: string,
  formKey: string | undefined,
  now: Date,
): Promise<Reply | undefined> {
  if (!formKey) return undefined;
  return await trx
    .selectFrom("replies")
    .selectAll()
    .where("occurrenceId", "=", occurrenceId)
    .where("firstFormKey", "=", formKey)
    .where("createdAt", ">=", new Date(now.getTime() - minutes * 60_000).toISOString())
    .where("status", "in", ["going", "waitlisted"])
    .executeTakeFirst();
}

type Right = { email: string; formKey: string };

/** Puts the address right, place in line and all. The link mailed to the wrong one loses its power. */
export async function readdress(trx: Trx, slip: Reply, right: Right, now: Date) {
  const email = normalEmail(right.email);
  const generation = slip.generation + (email === slip.email ? 0 : 1);
  const shown = slip.status === "going" ? "going" : "waitlisted";
  await trx
    .updateTable("replies")
    .set({ email, firstFormKey: right.formKey, generation, shown, confirmedAt: null, updatedAt: now.toISOString() })
    .where("id", "=", slip.id)
    .execute();
  const mail: ReplyMail = { kind: shown === "going" ? "going" : "waiting", to: { id: slip.id, email } };
  return { replyId: slip.id, shown, mail } as const;
}

/** The right address has a reply already: the one with the wrong address never was. */
export async function takeBack(trx: Trx, occurrence: LockedOccurrence, slip: Reply): Promise<void> {
  await trx.deleteFrom("replies").where("id", "=", slip.id).execute();
  recount(occurrence, slip, undefined);
}
