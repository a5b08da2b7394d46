import type { Db } from "db/connection";
import { newId } from "db/id";
import { tellGuests } from "./tell.server";

export type NewMessage = { text: string; formKey: string };

/** A leader writes to all who are coming or waiting, each in a mail of their own. The same form again is the same message. */
export async function writeToGuests(db: Db, occurrenceId: string, message: NewMessage, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const id = newId();
    const added = await trx
      .insertInto("messages")
      .values({ ...message, id, occurrenceId, createdAt: now.toISOString() })
      .onConflict((conflict) => conflict.column("formKey").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (added) await tellGuests(trx, occurrenceId, "message", now, { messageId: id });
  });
}

export async function findMessage(db: Db, id: string): Promise<string | undefined> {
  return (await db.selectFrom("messages").select("text").where("id", "=", id).executeTakeFirst())?.text;
}

/** What was written so far, newest first. */
export async function listMessages(db: Db, occurrenceId: string) {
  return await db
    .selectFrom("messages")
    .select(["id", "text", "createdAt"])
    .where("occurrenceId", "=", occurrenceId)
    .orderBy("createdAt", "desc")
    .execute();
}
