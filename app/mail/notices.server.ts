import type { Db, Trx } from "db/connection";

/** What is told by itself: a kind, whom or what it is about, and the day (YYYY-MM-DD) it is for. */
export type Notice = { kind: string; subjectId: string; day: string };

/** Notes that something is being told, in the transaction that tells it. @returns false when it was told before */
export async function noteOnce(trx: Trx, notice: Notice, now: Date): Promise<boolean> {
  const noted = await trx
    .insertInto("notices")
    .values({ ...notice, at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning("kind")
    .executeTakeFirst();
  return noted !== undefined;
}

/** When which kinds were told about a subject, for one day. */
export async function listNotices(db: Db, subjectId: string, day: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("notices")
    .select(["kind", "at"])
    .where("subjectId", "=", subjectId)
    .where("day", "=", day)
    .execute();
  return new Map(rows.map(({ kind, at }) => [kind, at]));
}
