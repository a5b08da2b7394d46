import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, openDatabase } from "db/connection";
import { randomText } from "db/id";
import { migrate } from "db/migrate";
import { sql } from "kysely";
import { openPostgresServer } from "../support/postgres";

/** New, migrated databases of either engine, for as long as a fault lasts. */
export async function openDatabases() {
  const folder = mkdtempSync(join(tmpdir(), "gathered-faults-"));
  const postgres = await openPostgresServer();

  async function make(engine: Engine): Promise<string> {
    const name = `fault_${randomText(8)}`;
    const url = engine === "sqlite" ? join(folder, `${name}.sqlite`) : `${postgres.url}/${name}`;
    if (engine === "postgres") await onPostgres(`create database ${name} template gathered_template`);
    const { db, close } = await openDatabase(url);
    await migrate(db);
    await close();
    return url;
  }

  async function onPostgres(statement: string): Promise<void> {
    const { db, close } = await openDatabase(`${postgres.url}/postgres`);
    await sql.raw(statement).execute(db);
    await close();
  }

  const close = async () => {
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { make, close };
}
