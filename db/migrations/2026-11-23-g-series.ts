import { type Kysely, SqliteAdapter, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

const details = ["title", "about", "place", "town", "country", "zone"];
const more = ["address", "joinLink", "capacity", "language"];

/** What people come to may differ from date to date: it moves from the gathering to its dates, and to what new dates are made from. */
export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("schedules")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("gatheringId", "text", (c) => c.notNull().references("gatherings.id").onDelete("cascade"))
    .addColumn("uid", "text", (c) => c.notNull().unique())
    .addColumn("sequence", "integer", (c) => c.notNull())
    .addColumn("plan", "text", (c) => c.notNull())
    .addColumn("firstSlot", "text", (c) => c.notNull())
    .addColumn("lastSlot", "text")
    .addColumn("expandedTo", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("schedules_of_gathering").on("schedules").column("gatheringId").execute();
  await addOccurrenceColumns(db);
  for (const gathering of await gatheringsAsTheyWere(db)) await moveDetails(db, gathering);
  await db.schema.createIndex("occurrences_of_schedule").on("occurrences").column("scheduleId").execute();
  await leaveOut(db, [...details, ...more]);
  await addGuestFeeds(db);
}

/** One feed for each guest, known by address as replies are. */
async function addGuestFeeds(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("guestFeeds")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("generation", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  const guests = await db.selectFrom("replies").select("email").distinct().where("email", "like", "%@%").execute();
  for (const { email } of guests) {
    const id = crypto.randomUUID().replaceAll("-", "").slice(0, 20);
    await db.insertInto("guestFeeds").values({ id, email }).execute();
  }
  await db.schema.createIndex("replies_of_guest").on("replies").column("email").execute();
}

/** Defaults are there for the rows that are there: each gets its own words below. */
async function addOccurrenceColumns(db: AnyDb): Promise<void> {
  const add = (name: string, type: "text" | "integer", otherwise?: string | number) =>
    db.schema
      .alterTable("occurrences")
      .addColumn(name, type, (c) => (otherwise === undefined ? c : c.notNull().defaultTo(otherwise)))
      .execute();
  for (const column of ["scheduleId", "slot", "title", "zone", "language"]) await add(column, "text", "");
  for (const column of ["about", "town", "country", "address", "joinLink", "notes"]) await add(column, "text");
  await db.schema
    .alterTable("occurrences")
    .addColumn("place", "text", (c) =>
      c.notNull().defaultTo("online").check(sql`place in ('home', 'church', 'online', 'both')`),
    )
    .execute();
  await db.schema
    .alterTable("occurrences")
    .addColumn("capacity", "integer", (c) => c.check(sql`capacity >= 1`))
    .execute();
  for (const column of ["accessibility", "otherLanguages"]) await add(column, "text", "");
  await add("childrenWelcome", "integer", 0);
}

async function gatheringsAsTheyWere(db: AnyDb) {
  return await db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .select([...details, ...more].map((column) => `gatherings.${column}`))
    .select(["gatherings.id", "uid", "gatherings.updatedAt", "occurrences.id as occurrenceId"])
    .select(["originalDate", "date", "time", "minutes", "sequence"])
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function moveDetails(db: AnyDb, gathering: any): Promise<void> {
  const { id, uid, updatedAt, occurrenceId, originalDate, date, time, minutes, sequence, ...words } = gathering;
  const fresh = { notes: null, accessibility: "", otherLanguages: "", childrenWelcome: 0 };
  const plan = JSON.stringify({ ...words, ...fresh, date, time, minutes, recurrence: null });
  const dates = { firstSlot: date, lastSlot: date, expandedTo: date };
  await db
    .insertInto("schedules")
    .values({ id, gatheringId: id, uid, sequence, plan, ...dates, updatedAt })
    .execute();
  await db
    .updateTable("occurrences")
    .set({ ...words, scheduleId: id, slot: date })
    .where("id", "=", occurrenceId)
    .execute();
}

/** SQLite drops no column that a check of the whole table names, so there the table is made anew. */
async function leaveOut(db: AnyDb, columns: string[]): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) {
    for (const column of columns) await db.schema.alterTable("gatherings").dropColumn(column).execute();
    return;
  }
  await db.schema
    .createTable("gatheringsAnew")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("uid", "text", (c) => c.notNull().unique())
    .addColumn("leaderId", "text", (c) => c.notNull().references("user.id"))
    .addColumn("officeCode", "text", (c) => c.notNull().references("offices.code"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .addColumn("cancelledAt", "text")
    .execute();
  const kept = ["id", "slug", "uid", "leaderId", "officeCode", "createdAt", "updatedAt", "cancelledAt"];
  await db
    .insertInto("gatheringsAnew")
    .columns(kept)
    .expression((eb) => eb.selectFrom("gatherings").select(kept))
    .execute();
  await db.schema.dropTable("gatherings").execute();
  // SQLite would turn the other tables' references round to the new name, unless it renames as it used to.
  await sql`pragma legacy_alter_table = on`.execute(db);
  await db.schema.alterTable("gatheringsAnew").renameTo("gatherings").execute();
  await sql`pragma legacy_alter_table = off`.execute(db);
  await db.schema.createIndex("gatherings_of_leader").on("gatherings").column("leaderId").execute();
}
