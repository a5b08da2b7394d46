import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

/** How new the newest answer from a guest's calendar is, so that an older one that comes late changes nothing. */
export async function up(db: AnyDb): Promise<void> {
  await db.schema.alterTable("replies").addColumn("answeredSequence", "integer").execute();
  await db.schema.alterTable("replies").addColumn("answeredStamp", "text").execute();
}
