import type { Db } from "db/connection";
import { instantOf, isSkipped } from "~/time/wall-clock";
import type { GatheringForm } from "./form";
import { meetsInPerson, meetsOnline } from "./gathering";
import { findPlace } from "./places.server";

/** A form that is complete: its zone is known, its instants (UTC) are worked out, what its place has no use for is left out. */
export type Plan = Omit<GatheringForm, "zone"> & { zone: string; startsAt: string; endsAt: string };
export type PlanError = { field: "date" | "time" | "town" | "zone"; message: string };

/** Places can be given a zone by hand; otherwise the town says it, and online the office's. */
type Circumstances = { officeZone: string; earliest: Date };

/**
 * Completes a leader's form.
 * @returns the plan, or the one field that needs another look (message: a key under `errors`)
 */
export async function makePlan(
  db: Db,
  form: GatheringForm,
  { officeZone, earliest }: Circumstances,
): Promise<Plan | PlanError> {
  const zone = form.zone ?? (await zoneFromPlace(db, form, officeZone));
  if (!zone) return { field: "zone", message: "zone-not-found" };
  const when = { date: form.date, time: form.time, zone };
  if (isSkipped(when)) return { field: "time", message: "time-skipped" };
  const starts = instantOf(when);
  if (starts < earliest) return { field: "date", message: "date-past" };
  const ends = new Date(starts.getTime() + form.minutes * 60_000);
  return { ...form, ...onlyWhatFits(form), zone, startsAt: starts.toISOString(), endsAt: ends.toISOString() };
}

/** A date still to come; but words can be mended while, or after, people meet: then the start that stands may stay. */
export function earliestFor({ startsAt }: { startsAt: string }, now: Date): Date {
  return startsAt < now.toISOString() ? new Date(startsAt) : now;
}

type Whereabouts = Pick<GatheringForm, "place" | "town" | "country">;

/** The zone a place has by itself; undefined for a town we don't know. */
export async function zoneFromPlace(
  db: Db,
  { place, town, country }: Whereabouts,
  officeZone: string,
): Promise<string | undefined> {
  if (!meetsInPerson(place)) return officeZone;
  return town && country ? (await findPlace(db, town, country))?.zone : undefined;
}

function onlyWhatFits({ place, town, country, address, joinLink }: GatheringForm) {
  const inPerson = meetsInPerson(place) ? { town, country, address } : { town: null, country: null, address: null };
  return { ...inPerson, joinLink: meetsOnline(place) ? joinLink : null };
}
