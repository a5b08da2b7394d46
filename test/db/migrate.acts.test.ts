import { openDatabase } from "db/connection";
import { DatabaseNewer, migrate, pendingMigrations } from "db/migrate";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { aDatabase } from "../support/databases";

test("a migrated database has nothing pending, and a second run does nothing", async () => {
  const { db } = await aDatabase();
  expect(await pendingMigrations(db)).toEqual([]);
  expect(await migrate(db)).toEqual([]);
});

test("an older program refuses a newer database, in a sentence", async () => {
  const { db } = await aDatabase();
  await sql`insert into kysely_migration (name, timestamp) values ('2099-01-01-1-later', '2099')`.execute(db);
  await expect(migrate(db)).rejects.toThrow(DatabaseNewer);
  await expect(migrate(db)).rejects.toThrow(/newer Gathered.*2099-01-01-1-later/);
});

test("a migration that fails half-way leaves nothing behind", async () => {
  const { db } = await aDatabase();
  const failing = db.transaction().execute(async (trx) => {
    await trx.schema.createTable("half").addColumn("id", "text").execute();
    await sql`select * from nowhere`.execute(trx);
  });
  await expect(failing).rejects.toThrow();
  const tables = await db.introspection.getTables();
  expect(tables.map((table) => table.name)).not.toContain("half");
});

test("a database that does not answer is said in one sentence", async () => {
  await expect(openDatabase("postgres://nobody:x@127.0.0.1:9/none")).rejects.toThrow(
    /^The database at DATABASE_URL did not answer: .+\.$/,
  );
  await expect(openDatabase("/nowhere/at/all/gathered.sqlite")).rejects.toThrow(
    /^The file that DATABASE_URL names can't be opened: .+\.$/,
  );
});
