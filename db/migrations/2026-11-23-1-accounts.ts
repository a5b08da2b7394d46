import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it writes
type AnyDb = Kysely<any>;
type AnyTable = CreateTableBuilder<string, string>;

export async function up(db: AnyDb): Promise<void> {
  const onPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const time = onPostgres ? "timestamptz" : "text";
  const flag = onPostgres ? "boolean" : "integer";
  const stamped = (table: AnyTable) =>
    table
      .addColumn("createdAt", time, (c) => c.notNull())
      .addColumn("updatedAt", time, (c) => c.notNull()) as unknown as AnyTable;

  await db.schema
    .createTable("offices")
    .addColumn("code", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("zone", "text", (c) => c.notNull())
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("paper", "text", (c) => c.notNull().check(sql`paper in ('A4', 'Letter')`))
    .execute();
  await db.insertInto("offices").values(firstOffices).execute();

  await db.schema
    .createTable("user")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("emailVerified", flag, (c) => c.notNull())
    .addColumn("image", "text")
    .addColumn("role", "text", (c) => c.notNull().check(sql`role in ('leader', 'staff')`))
    .addColumn("officeCode", "text", (c) => c.references("offices.code"))
    .addColumn("locale", "text", (c) => c.notNull())
    .$call((table) => stamped(table as unknown as AnyTable))
    .addCheckConstraint("a_leader_has_an_office", sql`role = 'staff' or office_code is not null`)
    .execute();
  await db.schema
    .createTable("session")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("token", "text", (c) => c.notNull().unique())
    .addColumn("expiresAt", time, (c) => c.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .$call((table) => stamped(table as unknown as AnyTable))
    .execute();
  await db.schema.createIndex("session_of_user").on("session").column("userId").execute();
  await db.schema
    .createTable("account")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("accountId", "text", (c) => c.notNull())
    .addColumn("providerId", "text", (c) => c.notNull())
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", time)
    .addColumn("refreshTokenExpiresAt", time)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .$call((table) => stamped(table as unknown as AnyTable))
    .execute();
  await db.schema.createIndex("account_of_user").on("account").column("userId").execute();
  await db.schema
    .createTable("verification")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("identifier", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("expiresAt", time, (c) => c.notNull())
    .$call((table) => stamped(table as unknown as AnyTable))
    .execute();
  await db.schema.createIndex("verification_of_identifier").on("verification").column("identifier").execute();
}

const firstOffices = [
  { code: "au", name: "Australia", zone: "Australia/Sydney", country: "AU", paper: "A4" },
  { code: "ca", name: "Canada", zone: "America/Toronto", country: "CA", paper: "Letter" },
  { code: "de", name: "Germany", zone: "Europe/Berlin", country: "DE", paper: "A4" },
  { code: "nl", name: "The Netherlands", zone: "Europe/Amsterdam", country: "NL", paper: "A4" },
  { code: "uk", name: "United Kingdom", zone: "Europe/London", country: "GB", paper: "A4" },
  { code: "us", name: "United States", zone: "America/New_York", country: "US", paper: "Letter" },
];
