import type { Db, Trx } from "db/connection";
import { newId } from "db/id";

type Values = Record<string, string>;

/** Keeps a form as it was typed, complete or not. @returns the draft's id */
export async function keepDraft(db: Db, leaderId: string, values: Values, now: Date): Promise<string> {
  const { draft = "", ...content } = values;
  const row = { content: JSON.stringify(content), updatedAt: now.toISOString() };
  const kept = await db
    .updateTable("drafts")
    .set(row)
    .where("id", "=", draft)
    .where("leaderId", "=", leaderId)
    .returning("id")
    .executeTakeFirst();
  if (kept) return kept.id;
  const id = newId();
  await db
    .insertInto("drafts")
    .values({ id, leaderId, ...row })
    .execute();
  return id;
}

/** A leader's draft as the values of its form; of another's nothing. */
export async function findDraft(db: Db, leaderId: string, id: string): Promise<Values | undefined> {
  const row = await db
    .selectFrom("drafts")
    .select("content")
    .where("id", "=", id)
    .where("leaderId", "=", leaderId)
    .executeTakeFirst();
  return row && { ...JSON.parse(row.content), draft: id };
}

/** What a leader put aside, the newest first. */
export async function listDrafts(db: Db, leaderId: string): Promise<{ id: string; title: string; date: string }[]> {
  const rows = await db
    .selectFrom("drafts")
    .select(["id", "content"])
    .where("leaderId", "=", leaderId)
    .orderBy("updatedAt", "desc")
    .limit(20)
    .execute();
  return rows.map(({ id, content }) => {
    const { title = "", date = "" }: Values = JSON.parse(content);
    return { id, title, date };
  });
}

export async function removeDraft(trx: Db | Trx, leaderId: string, id: string): Promise<void> {
  await trx.deleteFrom("drafts").where("id", "=", id).where("leaderId", "=", leaderId).execute();
}
