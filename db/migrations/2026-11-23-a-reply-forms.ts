import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("replyForms")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("occurrenceId", "text", (c) => c.notNull().references("occurrences.id").onDelete("cascade"))
    .addColumn("replyId", "text", (c) => c.notNull())
    .addColumn("shown", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("reply_forms_of_occurrence").on("replyForms").column("occurrenceId").execute();
  await db.schema.alterTable("outbox").addColumn("aboutId", "text").execute();
  await db.schema.createIndex("outbox_about").on("outbox").column("aboutId").execute();
  await db.schema.createIndex("replies_by_change").on("replies").column("updatedAt").execute();
}
