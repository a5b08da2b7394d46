import type { Db, Trx } from "db/connection";
import type { Published } from "./published";
import { withoutWithdrawn } from "./published";

export type Revision = {
  revision: number;
  act: "published" | "corrected" | "withdrawn";
  at: string;
  by: string | null;
  content: Published;
};

/** Keeps what a bulletin says from now on, beside all it said before, and counts it as its next revision. */
export async function addRevision(
  trx: Trx,
  bulletinId: string,
  { act, content, staffId }: { act: Revision["act"]; content: Published; staffId: string },
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  const { revision } = await trx
    .updateTable("bulletins")
    .set((eb) => ({ revision: eb("revision", "+", 1), updatedAt: at }))
    .where("id", "=", bulletinId)
    .returning("revision")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("bulletinRevisions")
    .values({ bulletinId, revision, act, content: JSON.stringify(content), staffId, at })
    .execute();
  return revision;
}

/** All that a bulletin ever said, newest first. */
export async function listRevisions(db: Db, bulletinId: string): Promise<Revision[]> {
  const rows = await db
    .selectFrom("bulletinRevisions")
    .leftJoin("user", "user.id", "bulletinRevisions.staffId")
    .select(["revision", "act", "at", "content", "user.name as by"])
    .where("bulletinId", "=", bulletinId)
    .orderBy("revision", "desc")
    .execute();
  return rows.map(({ content, ...row }) => ({ ...row, content: JSON.parse(content) }));
}

/** What a bulletin says now; undefined before it is first published. */
export async function findPublished(db: Db, bulletinId: string): Promise<Published | undefined> {
  const row = await db
    .selectFrom("bulletinRevisions")
    .select("content")
    .where("bulletinId", "=", bulletinId)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && JSON.parse(row.content);
}

/** Keeps that a request was withdrawn, as a revision without it. */
export async function addWithdrawal(
  trx: Trx,
  bulletinId: string,
  { requestId, staffId }: { requestId: string; staffId: string },
  now: Date,
): Promise<void> {
  const before = await findPublished(trx, bulletinId);
  const empty = { title: null, date: null, scriptureText: null, scriptureReference: null, sections: [] };
  const content = withoutWithdrawn(before ?? empty, (id) => id === requestId);
  await addRevision(trx, bulletinId, { act: "withdrawn", content, staffId }, now);
}
