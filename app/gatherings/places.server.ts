import type { Db } from "db/connection";

export type Place = { name: string; country: string; zone: string };

/** A place's name as it is looked up: "Zürich" and "zurich" are one. */
export function searchNameOf(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The largest town of that name in the country. */
export async function findPlace(db: Db, town: string, country: string): Promise<Place | undefined> {
  return await db
    .selectFrom("places")
    .select(["name", "country", "zone"])
    .where("searchName", "=", searchNameOf(town))
    .where("country", "=", country)
    .orderBy("population", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Towns whose names begin so, the largest first: at most eight. */
export async function suggestPlaces(db: Db, beginning: string, country: string): Promise<Place[]> {
  const from = searchNameOf(beginning);
  if (from.length < 2) return [];
  return await db
    .selectFrom("places")
    .select(["name", "country", "zone"])
    .where("searchName", ">=", from)
    .where("searchName", "<", `${from}\u{10ffff}`)
    .where("country", "=", country)
    .orderBy("population", "desc")
    .limit(8)
    .execute();
}
