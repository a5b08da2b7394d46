import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

/** Sheets from before have none. */
export async function up(db: AnyDb): Promise<void> {
  await db.schema.alterTable("prints").addColumn("facts", "text").execute();
}
