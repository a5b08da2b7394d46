import { migrate } from "db/migrate";
import { seedPlaces } from "~/gatherings/place-data.server";
import { withDatabase } from "./with-database";

/** gathered migrate: brings the database to this version, and fills in the towns of the world. */
export async function migrateCommand(): Promise<void> {
  await withDatabase(async ({ db }) => {
    const names = await migrate(db);
    const places = await seedPlaces(db);
    const done = names.length > 0 ? `Ran ${names.join(", ")}.` : "The database is up to date.";
    process.stderr.write(`${done}${places === "seeded" ? " Filled in the towns." : ""}\n`);
  });
}
