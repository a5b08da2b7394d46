import { type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

export async function up(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("bulletins")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("title", "text")
    .addColumn("date", "text")
    .addColumn("scriptureText", "text")
    .addColumn("scriptureReference", "text")
    .addColumn("setAside", "text", (c) => c.notNull())
    .addColumn("letter", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("createdBy", "text", (c) => c.notNull().references("user.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .addColumn("publishedAt", "text")
    .execute();
  await db.schema.createIndex("bulletins_by_publication").on("bulletins").column("publishedAt").execute();
  await db.schema
    .createTable("sections")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("bulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("heading", "text")
    .addColumn("intro", "text")
    .addUniqueConstraint("one_section_a_place", ["bulletinId", "position"])
    .execute();
  await db.schema
    .createTable("requests")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("bulletinId", "text", (c) => c.notNull().references("bulletins.id").onDelete("cascade"))
    .addColumn("sectionId", "text", (c) => c.notNull().references("sections.id").onDelete("cascade"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('praise', 'petition', 'mixed')`))
    .addColumn("text", "text", (c) => c.notNull().check(sql`length(trim(text)) > 0`))
    .addColumn("links", "text", (c) => c.notNull())
    .addColumn("doubts", "text", (c) => c.notNull())
    .addColumn("sensitivities", "text", (c) => c.notNull())
    .addColumn("childrensWording", "text")
    .addColumn("withdrawnAt", "text")
    .addUniqueConstraint("one_request_a_place", ["bulletinId", "position"])
    .execute();
  await db.schema.createIndex("requests_of_section").on("requests").column("sectionId").execute();
}
