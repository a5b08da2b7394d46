import { type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  for (const counter of ["seatsTaken", "partiesWaiting", "lastTurn"]) {
    await db.schema
      .alterTable("occurrences")
      .addColumn(counter, "integer", (c) => c.notNull().defaultTo(0))
      .execute();
  }
  await db.schema
    .createTable("replies")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("occurrenceId", "text", (c) => c.notNull().references("occurrences.id").onDelete("cascade"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("adults", "integer", (c) => c.notNull().check(sql`adults >= 0`))
    .addColumn("children", "integer", (c) => c.notNull().check(sql`children >= 0`))
    .addColumn("status", "text", (c) => c.notNull().check(sql`status in ('going', 'waitlisted', 'declined')`))
    .addColumn("turn", "integer", (c) => c.notNull())
    .addColumn("formKey", "text", (c) => c.notNull())
    .addColumn("shown", "text", (c) => c.notNull().check(sql`shown in ('going', 'waitlisted')`))
    .addColumn("generation", "integer", (c) => c.notNull())
    .addColumn("consentVersion", "text", (c) => c.notNull())
    .addColumn("consentAt", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .addCheckConstraint("a_party_is_one_to_twenty", sql`adults + children between 1 and 20`)
    .addUniqueConstraint("one_reply_an_address", ["occurrenceId", "email"])
    .addUniqueConstraint("one_reply_a_form", ["occurrenceId", "formKey"])
    .addUniqueConstraint("one_reply_a_turn", ["occurrenceId", "turn"])
    .execute();
  await db.schema.createIndex("replies_in_line").on("replies").columns(["occurrenceId", "status", "turn"]).execute();
}
