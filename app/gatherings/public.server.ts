import type { Db } from "db/connection";
import { firstNameOf } from "~/accounts/users.server";
import { wallClockIn } from "~/time/wall-clock";
import type { PlaceKind } from "./gathering";

/** All that the public may see of a gathering: the first rung of the privacy ladder. */
export type PublicGathering = {
  title: string;
  about: string | null;
  host: string;
  /** The name of the office the gathering belongs to. */
  office: string;
  place: PlaceKind;
  town: string | null;
  country: string | null;
  zone: string;
  /** YYYY-MM-DD and HH:MM, the wall clock of the place */
  date: string;
  time: string;
  endTime: string;
  startsAt: string;
  endsAt: string;
  /** null is no limit; then nobody is told how many come. */
  places: { of: number; left: number } | null;
  language: string;
  state: "coming" | "over" | "cancelled";
};

export async function findPublicGathering(db: Db, slug: string, now: Date): Promise<PublicGathering | undefined> {
  const row = await db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .innerJoin("offices", "offices.code", "gatherings.officeCode")
    .select("offices.name as office")
    .select([
      "title",
      "about",
      "user.name",
      "place",
      "town",
      "gatherings.country",
      "gatherings.zone",
      "date",
      "time",
      "startsAt",
      "endsAt",
      "capacity",
      "seatsTaken",
      "language",
    ])
    .select("gatherings.cancelledAt")
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!row) return undefined;
  const { name, cancelledAt, capacity, seatsTaken, ...shown } = row;
  const places = capacity === null ? null : { of: capacity, left: Math.max(0, capacity - seatsTaken) };
  const state = cancelledAt ? "cancelled" : row.endsAt <= now.toISOString() ? "over" : "coming";
  return {
    ...shown,
    places,
    endTime: wallClockIn(row.zone, new Date(row.endsAt)).time,
    host: firstNameOf(name),
    state,
  };
}

/** Whether a party of one would wait. */
export function isFull({ places }: Pick<PublicGathering, "places">): boolean {
  return places?.left === 0;
}

/** What a reply on the public page is about. */
export async function findReplyable(db: Db, slug: string): Promise<{ occurrenceId: string } | undefined> {
  return await db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .select("occurrences.id as occurrenceId")
    .where("slug", "=", slug)
    .executeTakeFirst();
}
