import { type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("guides")
    .addColumn("occurrenceId", "text", (c) => c.primaryKey().references("occurrences.id").onDelete("cascade"))
    .addColumn("minutes", "integer", (c) => c.notNull().check(sql`minutes between 15 and 180`))
    .addColumn("people", "integer", (c) => c.notNull().check(sql`people between 2 and 500`))
    .addColumn("place", "text", (c) => c.notNull().check(sql`place in ('home', 'church', 'online', 'both')`))
    .addColumn("children", "integer", (c) => c.notNull().check(sql`children in (0, 1)`))
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
}
