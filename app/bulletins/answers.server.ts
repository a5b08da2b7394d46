import type { Db, Trx } from "db/connection";
import { answersAmong, type EarlierRequest } from "./answers";
import { type Desk, requestsOf } from "./desk/desk";

/** `requestId` tells what became of `earlierId`. */
export type AnswerPair = { requestId: string; earlierId: string };

/** `date` is its bulletin's, YYYY-MM-DD; the day it was published where that names none. */
export type DatedRequest = EarlierRequest & { date: string };

export type Suggestion = DatedRequest & { common: string[] };

const weeks = 26;

/** What the bulletins of half a year before this one asked for, newest first; the withdrawn are left out. */
export async function listEarlierRequests(db: Db, bulletinId: string, now: Date): Promise<DatedRequest[]> {
  const own = await db.selectFrom("bulletins").select("publishedAt").where("id", "=", bulletinId).executeTakeFirst();
  const before = own?.publishedAt ?? now.toISOString();
  const since = new Date(Date.parse(before) - weeks * 7 * 86_400_000).toISOString();
  const rows = await db
    .selectFrom("requests")
    .innerJoin("sections", "sections.id", "requests.sectionId")
    .innerJoin("bulletins", "bulletins.id", "requests.bulletinId")
    .select(["requests.id", "text", "heading", "date", "publishedAt"])
    .where("bulletins.id", "!=", bulletinId)
    .where("publishedAt", "<", before)
    .where("publishedAt", ">=", since)
    .where("publishedAt", "<=", now.toISOString())
    .where("withdrawnAt", "is", null)
    .where("kind", "in", ["petition", "mixed"])
    .orderBy("publishedAt", "desc")
    .orderBy("requests.position")
    .orderBy("requests.id")
    .execute();
  return rows.map(({ publishedAt, date, ...row }) => ({ ...row, date: date ?? String(publishedAt).slice(0, 10) }));
}

/** For each praise or mixed request of a desk, the earlier requests it may tell the outcome of: at most three. */
export async function suggestionsFor(
  db: Db,
  bulletinId: string,
  desk: Desk,
  now: Date,
): Promise<Record<string, Suggestion[]>> {
  const earlier = await listEarlierRequests(db, bulletinId, now);
  const byId = new Map(earlier.map((request) => [request.id, request]));
  const suggest = answersAmong(earlier);
  const suggested = desk.sections.flatMap(({ heading, requests }) =>
    requests
      .filter(({ kind }) => kind !== "petition")
      .map(({ id, text }) => {
        const found = suggest({ text, heading }).flatMap(({ id, common }) => {
          const request = byId.get(id);
          return request ? [{ ...request, common }] : [];
        });
        return [id, found] as const;
      }),
  );
  return Object.fromEntries(suggested);
}

/** What staff chose on the desk. */
export function answersOn(desk: Desk): AnswerPair[] {
  return requestsOf(desk).flatMap(({ id, answers }) => answers.map((earlierId) => ({ requestId: id, earlierId })));
}

/** Keeps what a bulletin tells of requests of bulletins published before it, in place of all it told. */
export async function writeAnswers(trx: Trx, bulletinId: string, pairs: AnswerPair[]): Promise<void> {
  await trx.deleteFrom("answers").where("bulletinId", "=", bulletinId).execute();
  if (pairs.length === 0) return;
  const earlierIds = [...new Set(pairs.map(({ earlierId }) => earlierId))];
  const earlier = await trx
    .selectFrom("requests")
    .innerJoin("bulletins", "bulletins.id", "requests.bulletinId")
    .select(["requests.id", "requests.bulletinId"])
    .where("requests.id", "in", earlierIds)
    .where("withdrawnAt", "is", null)
    .where("bulletins.id", "!=", bulletinId)
    .where("publishedAt", "<", trx.selectFrom("bulletins").select("publishedAt").where("id", "=", bulletinId))
    .execute();
  const bulletinOf = new Map(earlier.map((request) => [request.id, request.bulletinId]));
  const rows = pairs.flatMap((pair) => {
    const earlierBulletinId = bulletinOf.get(pair.earlierId);
    return earlierBulletinId ? [{ ...pair, bulletinId, earlierBulletinId }] : [];
  });
  if (rows.length === 0) return;
  await trx
    .insertInto("answers")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
