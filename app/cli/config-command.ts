import { openDatabase } from "db/connection";
import { readSettings } from "~/env.server";

/** gathered config: checks the settings, and that the database answers. */
export async function configCommand(): Promise<void> {
  const settings = readSettings();
  const { close, engine } = await openDatabase(settings.databaseUrl);
  await close();
  process.stderr.write(
    `The settings are complete, and the ${engine === "postgres" ? "PostgreSQL" : "SQLite"} database answers.\n`,
  );
}
