import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

/** Whom a leader calls when somebody tells of abuse: each office writes its own. */
export async function up(db: AnyDb): Promise<void> {
  await db.schema.alterTable("offices").addColumn("contactCard", "text").execute();
}
