import type { Db, Trx } from "db/connection";
import { record } from "~/activity/record.server";

/** Publishes a checked draft as it stands. @returns "empty" when there is nothing in it to pray */
export async function publishBulletin(db: Db, id: string, now: Date): Promise<"published" | "empty"> {
  return await db.transaction().execute((trx) => publish(trx, id, now));
}

/** It stays current until the next one is published. Published again, it keeps its moment. */
export async function publish(trx: Trx, id: string, now: Date): Promise<"published" | "empty"> {
  const request = await trx
    .selectFrom("requests")
    .select("id")
    .where("bulletinId", "=", id)
    .limit(1)
    .executeTakeFirst();
  if (!request) return "empty";
  const { numUpdatedRows } = await trx
    .updateTable("bulletins")
    .set({ publishedAt: now.toISOString() })
    .where("id", "=", id)
    .where("publishedAt", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await record(trx, { kind: "bulletin-published", subjectId: id }, now);
  return "published";
}
