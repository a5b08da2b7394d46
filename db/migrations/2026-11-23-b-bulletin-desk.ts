import { type Kysely, SqliteAdapter, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await addColumns(db);
  await layOnDesks(db);
  await db.schema.alterTable("bulletins").dropColumn("setAside").execute();
  // What was published before leaders were told by mail is no news any more.
  await db
    .updateTable("bulletins")
    .set((eb) => ({ announcedAt: eb.ref("publishedAt") }))
    .execute();
  await createTables(db);
  await createWords(db);
}

async function addColumns(db: AnyDb): Promise<void> {
  const bulletins = db.schema.alterTable("bulletins");
  await bulletins.addColumn("desk", "text", (c) => c.notNull().defaultTo("{}")).execute();
  for (const column of ["deskBy", "publishZone", "readableSince", "announcedAt"])
    await bulletins.addColumn(column, "text").execute();
  await bulletins.addColumn("deskVersion", "integer", (c) => c.notNull().defaultTo(1)).execute();
  await bulletins.addColumn("language", "text", (c) => c.notNull().defaultTo("en")).execute();
  await db.schema
    .alterTable("requests")
    .addColumn("onHandout", "integer", (c) => c.notNull().defaultTo(0).check(sql`on_handout in (0, 1)`))
    .execute();
  await db.schema
    .alterTable("guideOpenings")
    .addColumn("revision", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  await db.schema
    .alterTable("user")
    .addColumn("hearsOfBulletins", "integer", (c) => c.notNull().defaultTo(1).check(sql`hears_of_bulletins in (0, 1)`))
    .execute();
}

/** What staff had read and mended so far becomes the desk of each bulletin; the parts of a draft are nowhere else. */
async function layOnDesks(db: AnyDb): Promise<void> {
  for (const { id, title, date, scriptureText, scriptureReference, setAside } of await db
    .selectFrom("bulletins")
    .selectAll()
    .execute()) {
    const sections = await db
      .selectFrom("sections")
      .selectAll()
      .where("bulletinId", "=", id)
      .orderBy("position")
      .execute();
    const requests = await db
      .selectFrom("requests")
      .selectAll()
      .where("bulletinId", "=", id)
      .orderBy("position")
      .execute();
    const desk = {
      ...{ title, date, scriptureText, scriptureReference, trace: {} },
      sections: sections.map((section) => ({
        ...{ id: section.id, heading: section.heading, intro: section.intro },
        requests: requests.filter((request) => request.sectionId === section.id).map(onDesk),
      })),
      aside: JSON.parse(setAside).map((part: object, index: number) => ({
        ...part,
        id: `${id}-aside-${index}`,
        origins: [],
      })),
    };
    await db
      .updateTable("bulletins")
      .set({ desk: JSON.stringify(desk) })
      .where("id", "=", id)
      .execute();
  }
  const drafts = db.selectFrom("bulletins").select("id").where("publishedAt", "is", null);
  await db.deleteFrom("sections").where("bulletinId", "in", drafts).execute();
}

// biome-ignore lint/suspicious/noExplicitAny: rows as they are, whatever the schema says today
function onDesk({ id, kind, text, childrensWording, links, doubts, sensitivities }: any) {
  const lists = { links: JSON.parse(links), doubts: JSON.parse(doubts), sensitivities: JSON.parse(sensitivities) };
  return { id, kind, text, childrensWording, ...lists, onHandout: false, answers: [], origins: [] };
}

async function createTables(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("bulletinRevisions")
    .addColumn("bulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("act", "text", (c) => c.notNull().check(sql`act in ('published', 'corrected', 'withdrawn')`))
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("staffId", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("one_content_a_revision", ["bulletinId", "revision"])
    .execute();
  await db.schema
    .createTable("answers")
    .addColumn("requestId", "text", (c) => c.notNull())
    .addColumn("earlierId", "text", (c) => c.notNull())
    .addColumn("bulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addColumn("earlierBulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("answered_once", ["requestId", "earlierId"])
    .execute();
  await db.schema.createIndex("answers_to_bulletin").on("answers").column("earlierBulletinId").execute();
  await db.schema
    .createTable("translations")
    .addColumn("bulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("staffId", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("one_translation_a_language", ["bulletinId", "language"])
    .execute();
}

/** Words to search in: FTS5 on SQLite, a generated tsvector on PostgreSQL. Both get them without accents. */
async function createWords(db: AnyDb): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    await sql`create virtual table bulletin_words using fts5(
      bulletin_id unindexed, request_id unindexed, words, tokenize = "unicode61 remove_diacritics 2"
    )`.execute(db);
    return;
  }
  await sql`create table bulletin_words (
    bulletin_id text not null references bulletins (id) on delete cascade,
    request_id text,
    words text not null,
    search tsvector generated always as (to_tsvector('simple', words)) stored
  )`.execute(db);
  await sql`create index bulletin_words_search on bulletin_words using gin (search)`.execute(db);
  await sql`create index bulletin_words_of_bulletin on bulletin_words (bulletin_id)`.execute(db);
}
