import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("prints")
    .addColumn("code", "text", (c) => c.primaryKey())
    .addColumn("occurrenceId", "text", (c) => c.notNull().references("occurrences.id").onDelete("cascade"))
    .addColumn("bulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("requestIds", "text", (c) => c.notNull())
    .addColumn("copy", "text", (c) => c.notNull())
    .addColumn("startsAt", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("one_code_a_content", ["content"])
    .execute();
  await db.schema.createIndex("prints_of_occurrence").on("prints").column("occurrenceId").execute();
}
