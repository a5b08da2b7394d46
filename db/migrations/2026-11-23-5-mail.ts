import { type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("recipient", "text", (c) => c.notNull())
    .addColumn("facts", "text", (c) => c.notNull())
    .addColumn("messageId", "text", (c) => c.notNull().unique())
    .addColumn("queuedAt", "text", (c) => c.notNull())
    .addColumn("dueAt", "text", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull())
    .addColumn("leaseId", "text")
    .addColumn("leasedUntil", "text")
    .addColumn("sentAt", "text")
    .addColumn("failedAt", "text")
    .addColumn("droppedAt", "text")
    .addColumn("lastError", "text")
    .execute();
  await db.schema
    .createIndex("outbox_waiting")
    .on("outbox")
    .column("dueAt")
    .where(sql<boolean>`sent_at is null and failed_at is null and dropped_at is null`)
    .execute();
  await db.schema.createIndex("outbox_by_queueing").on("outbox").column("queuedAt").execute();
  await db.schema
    .createTable("keptMails")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("recipient", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("keptAt", "text", (c) => c.notNull())
    .execute();
}
