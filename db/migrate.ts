import { Migrator, SqliteAdapter, sql } from "kysely";
import type { Db } from "./connection";
import { migrations } from "./migrations";

/** The database has been used by a newer Gathered than this one. */
export class DatabaseNewer extends Error {}

/**
 * Brings the database to this program's shape, all or nothing.
 * @returns the names of the migrations it ran
 * @throws DatabaseNewer
 */
export async function migrate(db: Db): Promise<string[]> {
  if ((await pendingMigrations(db)).length === 0) return [];
  return await withoutForeignKeys(db, async () => {
    const { error, results = [] } = await migratorOf(db).migrateToLatest();
    if (error) throw error;
    return results.map((result) => result.migrationName);
  });
}

/**
 * A table that SQLite has to make anew is dropped on the way, which would take along all that refers to it: as its manual
 * says (sqlite.org/lang_altertable.html, 7), references are not followed meanwhile. PostgreSQL changes a table in place.
 */
async function withoutForeignKeys<T>(db: Db, act: () => Promise<T>): Promise<T> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return await act();
  await sql`pragma foreign_keys = off`.execute(db);
  try {
    return await act();
  } finally {
    await sql`pragma foreign_keys = on`.execute(db);
  }
}

/** @throws DatabaseNewer */
export async function pendingMigrations(db: Db): Promise<string[]> {
  const applied = await appliedMigrations(db);
  const unknown = applied.find((name) => !(name in migrations));
  if (unknown) {
    throw new DatabaseNewer(
      `The database has been used by a newer Gathered (it knows of "${unknown}"): start that one, or restore a backup.`,
    );
  }
  return Object.keys(migrations).filter((name) => !applied.includes(name));
}

async function appliedMigrations(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name.replace("_", "").toLowerCase() === "kyselymigration")) return [];
  const rows = await db
    .withTables<{ kyselyMigration: { name: string } }>()
    .selectFrom("kyselyMigration")
    .select("name")
    .execute();
  return rows.map((row) => row.name);
}

function migratorOf(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}
