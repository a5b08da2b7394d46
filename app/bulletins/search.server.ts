import type { Db } from "db/connection";
import { SqliteAdapter, sql } from "kysely";
import { countHits, excerptOf, type Piece } from "./excerpt";
import { plainWords } from "./plain-words";
import { keptAs } from "./words.server";

export type FoundBulletin = {
  id: string;
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  /** How many of its requests were found, of which the best are shown. */
  count: number;
  requests: { id: string; heading: string | null; excerpt: Piece[] }[];
};

const mostWords = 60;
const mostBulletins = 50;
const mostRequests = 3;

/**
 * The bulletins with a request that says all the words, under its heading or in its text, or which say them themselves:
 * the newest first, and of each the requests that say them most. A word is found by its beginning, accents and case aside.
 */
export async function searchBulletins(db: Db, typed: string): Promise<FoundBulletin[]> {
  const words = [...new Set(plainWords(typed))].slice(0, mostWords);
  if (words.length === 0) return [];
  const bulletins = await db
    .selectFrom("bulletins")
    .select(["id", "title", "date"])
    .where("id", "in", saying(db, words).select("bulletinId"))
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(mostBulletins)
    .execute();
  const ids = bulletins.map(({ id }) => id);
  const requests = ids.length > 0 ? await findRequests(db, words, ids) : [];
  return bulletins.map((bulletin) => {
    const own = requests.filter(({ bulletinId }) => bulletinId === bulletin.id);
    const best = own.toSorted((a, b) => countHits(b.text, words) - countHits(a.text, words)).slice(0, mostRequests);
    const shown = best.map(({ id, heading, text }) => ({ id, heading, excerpt: excerptOf(text, words) }));
    return { ...bulletin, count: own.length, requests: shown };
  });
}

async function findRequests(db: Db, words: string[], bulletinIds: string[]) {
  return await db
    .selectFrom("requests")
    .innerJoin("sections", "sections.id", "requests.sectionId")
    .select(["requests.id", "requests.bulletinId", "heading", "text"])
    .where("requests.id", "in", saying(db, words).select("requestId").where("requestId", "is not", null))
    .where("requests.bulletinId", "in", bulletinIds)
    .where("withdrawnAt", "is", null)
    .orderBy("requests.position")
    .execute();
}

/** What says words that begin with all of these. They are letters and figures only, so that none is syntax. */
function saying(db: Db, words: string[]) {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const kept = words.map(keptAs);
  const query = isSqlite ? kept.map((word) => `"${word}" *`).join(" ") : kept.map((word) => `${word}:*`).join(" & ");
  return db
    .selectFrom("bulletinWords")
    .where(
      isSqlite ? sql<boolean>`bulletin_words match ${query}` : sql<boolean>`search @@ to_tsquery('simple', ${query})`,
    );
}
