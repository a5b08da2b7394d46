import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

/** A guide being led: where its leader is, for those who follow, and how long each block took. */
export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("lives")
    .addColumn("occurrenceId", "text", (c) => c.primaryKey().references("occurrences.id").onDelete("cascade"))
    .addColumn("code", "text", (c) => c.notNull().unique())
    .addColumn("at", "text")
    .addColumn("startedAt", "text")
    .addColumn("endedAt", "text")
    .addColumn("minutes", "text", (c) => c.notNull().defaultTo("[]"))
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
}
