import type { Db } from "db/connection";

const keptDays = 7;

/** Forgets to whom mails went, and what they were about, a week after they are settled; that they were stays. */
export async function forgetMails(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptDays * 86_400_000).toISOString();
  const { numUpdatedRows } = await db
    .updateTable("outbox")
    .set({ recipient: "", facts: "{}", aboutId: null })
    .where("recipient", "<>", "")
    .where((eb) => eb.or([eb("sentAt", "<", before), eb("failedAt", "<", before), eb("droppedAt", "<", before)]))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
