import type { Db, Trx } from "db/connection";

/** Whether a leader's gatherings are public without staff looking at them first. */
export async function isTrusted(db: Db, leaderId: string): Promise<boolean> {
  const user = await db.selectFrom("user").select("trustedAt").where("id", "=", leaderId).executeTakeFirst();
  return user != null && user.trustedAt !== null;
}

/** From now on staff need not look first. */
export async function trust(trx: Trx, leaderId: string, now: Date): Promise<void> {
  await trx
    .updateTable("user")
    .set({ trustedAt: now.toISOString() })
    .where("id", "=", leaderId)
    .where("trustedAt", "is", null)
    .execute();
}
