import { type Database, openDatabase } from "db/connection";
import { readSettings, type Settings } from "~/env.server";

/** Acts on the database of the settings, and closes it whatever happens. */
export async function withDatabase(act: (database: Database, settings: Settings) => Promise<void>): Promise<void> {
  const settings = readSettings();
  const database = await openDatabase(settings.databaseUrl);
  try {
    await act(database, settings);
  } finally {
    await database.close();
  }
}
