import { type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("gatherings")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("uid", "text", (c) => c.notNull().unique())
    .addColumn("leaderId", "text", (c) => c.notNull().references("user.id"))
    .addColumn("officeCode", "text", (c) => c.notNull().references("offices.code"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("about", "text")
    .addColumn("place", "text", (c) => c.notNull().check(sql`place in ('home', 'church', 'online', 'both')`))
    .addColumn("town", "text")
    .addColumn("country", "text")
    .addColumn("zone", "text", (c) => c.notNull())
    .addColumn("address", "text")
    .addColumn("joinLink", "text")
    .addColumn("capacity", "integer", (c) => c.check(sql`capacity >= 1`))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .addColumn("cancelledAt", "text")
    .addCheckConstraint("a_place_has_a_town", sql`place = 'online' or town is not null`)
    .execute();
  await db.schema.createIndex("gatherings_of_leader").on("gatherings").column("leaderId").execute();
  await db.schema
    .createTable("occurrences")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("gatheringId", "text", (c) => c.notNull().references("gatherings.id").onDelete("cascade"))
    .addColumn("originalDate", "text", (c) => c.notNull())
    .addColumn("date", "text", (c) => c.notNull())
    .addColumn("time", "text", (c) => c.notNull())
    .addColumn("minutes", "integer", (c) => c.notNull().check(sql`minutes between 15 and 180`))
    .addColumn("startsAt", "text", (c) => c.notNull())
    .addColumn("endsAt", "text", (c) => c.notNull())
    .addColumn("sequence", "integer", (c) => c.notNull())
    .addColumn("cancelledAt", "text")
    .addUniqueConstraint("one_occurrence_a_date", ["gatheringId", "originalDate"])
    .addCheckConstraint("it_ends_after_it_starts", sql`ends_at > starts_at`)
    .execute();
  await db.schema.createIndex("occurrences_by_start").on("occurrences").column("startsAt").execute();
  await db.schema
    .createTable("places")
    .addColumn("id", "integer", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("searchName", "text", (c) => c.notNull())
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("population", "integer", (c) => c.notNull())
    .addColumn("zone", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("places_by_name").on("places").columns(["searchName", "country"]).execute();
}
