import type { Db } from "db/connection";

const domainTables = [
  "user",
  "verification",
  "offices",
  "bulletins",
  "sections",
  "requests",
  "withdrawals",
  "bulletinRevisions",
  "answers",
  "translations",
  "bulletinWords",
  "gatherings",
  "schedules",
  "coLeaders",
  "templates",
  "drafts",
  "occurrences",
  "plans",
  "readers",
  "lives",
  "replies",
  "guestFeeds",
  "messages",
  "closes",
  "notices",
  "outbox",
  "keptMails",
  "activity",
] as const;

/** All that is in the database, row by row: sessions, towns, drafted guides and the codes of prints aside, which reading may touch. */
export async function contentsOf(db: Db): Promise<Record<string, string[]>> {
  const contents: Record<string, string[]> = {};
  for (const table of domainTables) {
    const rows = await db.selectFrom(table).selectAll().execute();
    contents[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return contents;
}
