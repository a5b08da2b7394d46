import type { Db } from "db/connection";
import { addDays, instantOf, isSkipped } from "~/time/wall-clock";
import type { Details } from "./details";
import type { GatheringForm } from "./form";
import { meetsInPerson, meetsOnline } from "./gathering";
import { findPlace } from "./places.server";
import { type Recurrence, slotsOf } from "./recurrence";

/** A form that is complete: its zone is known, what its place has no use for is left out. Instants, UTC, are the first date's. */
export type Plan = SchedulePlan & { startsAt: string; endsAt: string };

/** What the dates of a gathering are made from; `date` is the first. */
export type SchedulePlan = Details & { date: string; time: string; minutes: number; recurrence: Recurrence | null };

/** `sure` is what the form says when it was asked about this, and is sent again. */
export type PlanError = { field: "date" | "time" | "town" | "zone"; message: string; sure?: string };

/** Places can be given a zone by hand; otherwise the town says it, and online the office's. */
type Circumstances = { officeZone: string; earliest: Date };

/**
 * Completes a leader's form.
 * @returns the plan, or the one field that needs another look (message: a key under `errors`)
 */
export async function makePlan(
  db: Db,
  { sure, ...form }: GatheringForm,
  { officeZone, earliest }: Circumstances,
): Promise<Plan | PlanError> {
  const zone = form.zone ?? (await zoneFromPlace(db, form, officeZone));
  if (!zone) return { field: "zone", message: "zone-not-found" };
  const when = { date: form.date, time: form.time, zone };
  if (isSkipped(when)) return { field: "time", message: "time-skipped" };
  const starts = instantOf(when);
  if (starts < earliest) return { field: "date", message: "date-past" };
  const ends = new Date(starts.getTime() + form.minutes * 60_000);
  const plan = { ...form, ...onlyWhatFits(form), zone, startsAt: starts.toISOString(), endsAt: ends.toISOString() };
  const asked = `${plan.time} ${zone}`;
  if (sure !== asked && hasSkippedDate(plan)) return { field: "time", message: "series-skipped", sure: asked };
  return plan;
}

/** A date still to come; but words can be mended while, or after, people meet: then a start that stands (UTC) may stay. */
export function earliestFor(starts: string[], now: Date): Date {
  return new Date(Math.min(now.getTime(), ...starts.map((start) => Date.parse(start))));
}

/** Whether the clocks of the place jump over a series's time on one of its dates in two years. */
function hasSkippedDate({ recurrence, date, time, zone }: SchedulePlan): boolean {
  if (!recurrence) return false;
  const slots = slotsOf(recurrence, date, { from: date, to: addDays(date, 731) });
  return slots.some((slot) => isSkipped({ date: slot, time, zone }));
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

function onlyWhatFits({
  place,
  town,
  country,
  address,
  joinLink,
}: Whereabouts & Pick<GatheringForm, "address" | "joinLink">) {
  const inPerson = meetsInPerson(place) ? { town, country, address } : { town: null, country: null, address: null };
  return { ...inPerson, joinLink: meetsOnline(place) ? joinLink : null };
}
