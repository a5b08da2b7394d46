import type { Db } from "db/connection";
import { isId } from "db/id";
import { asPrayed, ownColumns } from "./current.server";
import { type ReadableBulletin, readableOf } from "./readable";

/** A bulletin that staff let anybody read, once it is published. */
export async function findReadable(db: Db, id: string, now: Date): Promise<ReadableBulletin | undefined> {
  if (!isId(id)) return undefined;
  const row = await readable(db, now).select(ownColumns).where("id", "=", id).executeTakeFirst();
  return row && readableOf(await asPrayed(db, row));
}

/** Those that anybody may read, newest first. */
export async function listReadable(db: Db, now: Date) {
  return await readable(db, now)
    .select(["id", "title", "date"])
    .orderBy("publishedAt", "desc")
    .orderBy("id")
    .limit(200)
    .execute();
}

function readable(db: Db, now: Date) {
  return db
    .selectFrom("bulletins")
    .where("readableSince", "is not", null)
    .where("publishedAt", "<=", now.toISOString());
}

/** Lets anybody read a bulletin, or leaders only. @returns whether there is such a bulletin */
export async function letRead(db: Db, id: string, isReadable: boolean, now: Date): Promise<boolean> {
  const changed = await db
    .updateTable("bulletins")
    .set((eb) => ({ readableSince: isReadable ? eb.fn.coalesce("readableSince", eb.val(now.toISOString())) : null }))
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}
