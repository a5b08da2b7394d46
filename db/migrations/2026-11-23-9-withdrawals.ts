import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("withdrawals")
    .addColumn("requestId", "text", (c) => c.primaryKey())
    .addColumn("bulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("staffId", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("guideOpenings")
    .addColumn("occurrenceId", "text", (c) => c.notNull().references("occurrences.id").onDelete("cascade"))
    .addColumn("bulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("first_opening", ["occurrenceId", "bulletinId"])
    .execute();
}
