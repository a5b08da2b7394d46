import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("plans")
    .addColumn("occurrenceId", "text", (c) => c.primaryKey().references("occurrences.id").onDelete("cascade"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("readers")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("occurrenceId", "text", (c) => c.notNull().references("occurrences.id").onDelete("cascade"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("generation", "integer", (c) => c.notNull().defaultTo(1))
    .addUniqueConstraint("one_link_a_reader", ["occurrenceId", "name"])
    .execute();
}
