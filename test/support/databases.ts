import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "db/connection";
import { randomText } from "db/id";
import { migrate } from "db/migrate";
import pg from "pg";
import { inject, onTestFinished } from "vitest";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to from outside
  interface ProvidedContext {
    /** The engine this project's databases run on. */
    engine: "sqlite" | "postgres";
    /** Where the test's PostgreSQL server answers; its template database is migrated. */
    postgresUrl: string;
  }
}

/** The address of a new, empty, migrated database of the project's engine, gone when the test ends. */
export async function aDatabaseUrl(): Promise<string> {
  return inject("engine") === "postgres" ? await aPostgresUrl() : await aSqliteUrl();
}

/** A new, migrated database of the project's engine. */
export async function aDatabase(): Promise<Database & { url: string }> {
  const url = await aDatabaseUrl();
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  return { ...database, url };
}

/** A new database of the project's engine with nothing in it. */
export async function anEmptyDatabase(): Promise<Database> {
  const url = inject("engine") === "postgres" ? await aPostgresUrl("template0") : aSqliteFile();
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  return database;
}

function aSqliteFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "gathered-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "test.sqlite");
}

async function aSqliteUrl(): Promise<string> {
  const url = aSqliteFile();
  const { db, close } = await openDatabase(url);
  await migrate(db);
  await close();
  return url;
}

async function aPostgresUrl(template = "gathered_template"): Promise<string> {
  const server = inject("postgresUrl");
  const name = `test_${randomText(12)}`;
  await asAdmin(server, `create database ${name} template ${template}`);
  onTestFinished(() => asAdmin(server, `drop database if exists ${name} with (force)`));
  return `${server}/${name}`;
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(statement);
  await client.end();
}
