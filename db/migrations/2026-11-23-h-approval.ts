import type { Kysely } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;

/** Who may publish by themselves, who leads beside the host, and what a gathering begins with. */
export async function up(db: AnyDb): Promise<void> {
  await addTemplates(db);
  await db.schema.alterTable("user").addColumn("trustedAt", "text").execute();
  for (const column of ["approvedAt", "sentBackAt", "sentBackNote"])
    await db.schema.alterTable("gatherings").addColumn(column, "text").execute();
  await db.schema
    .alterTable("gatherings")
    .addColumn("templateId", "text", (c) => c.references("templates.id"))
    .execute();
  await db.schema
    .alterTable("gatherings")
    .addColumn("hostGeneration", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  await trustThoseWhoLead(db);
  await addCoLeaders(db);
  await db.schema
    .createTable("drafts")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("leaderId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("drafts_of_leader").on("drafts").column("leaderId").execute();
}

async function addTemplates(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("templates")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("officeCode", "text", (c) => c.references("offices.code"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("about", "text")
    .addColumn("minutes", "integer", (c) => c.notNull())
    .addColumn("instructions", "text")
    .addColumn("retiredAt", "text")
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
}

/** Until now everybody who led was free to: it stays so for them. */
async function trustThoseWhoLead(db: AnyDb): Promise<void> {
  await db.updateTable("user").set({ trustedAt: "2026-11-23T00:00:00.000Z" }).where("role", "=", "leader").execute();
  await db
    .updateTable("gatherings")
    .set((eb) => ({ approvedAt: eb.ref("createdAt") }))
    .execute();
}

async function addCoLeaders(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("coLeaders")
    .addColumn("gatheringId", "text", (c) => c.notNull().references("gatherings.id").onDelete("cascade"))
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("addedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("one_part_a_leader", ["gatheringId", "userId"])
    .execute();
  await db.schema.createIndex("co_leaders_by_user").on("coLeaders").column("userId").execute();
}
