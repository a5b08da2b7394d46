import { type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await addReplyColumns(db);
  await db.schema
    .createTable("messages")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("occurrenceId", "text", (c) => c.notNull().references("occurrences.id").onDelete("cascade"))
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("formKey", "text", (c) => c.notNull().unique())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("notices")
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("subjectId", "text", (c) => c.notNull())
    .addColumn("day", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("told_once", ["kind", "subjectId", "day"])
    .execute();
  await db.schema
    .createTable("closes")
    .addColumn("occurrenceId", "text", (c) => c.primaryKey().references("occurrences.id").onDelete("cascade"))
    .addColumn("people", "integer", (c) => c.notNull().check(sql`people between 0 and 10000`))
    .addColumn("minutes", "integer", (c) => c.notNull().check(sql`minutes between 0 and 1440`))
    .addColumn("thanks", "text")
    .addColumn("mayPassOn", "integer", (c) => c.notNull().check(sql`may_pass_on in (0, 1)`))
    .addColumn("closedAt", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .alterTable("user")
    .addColumn("feedGeneration", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
}

async function addReplyColumns(db: AnyDb): Promise<void> {
  for (const column of ["firstFormKey", "removedAt", "confirmedAt"])
    await db.schema.alterTable("replies").addColumn(column, "text").execute();
  await db
    .updateTable("replies")
    .set((eb) => ({ firstFormKey: eb.ref("formKey") }))
    .execute();
}
