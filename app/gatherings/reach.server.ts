import type { Db } from "db/connection";
import { planFrom, type Scope } from "./change.server";
import { detailsIn } from "./details";
import { findGatheringOf, findOccurrenceOf, type LedGathering } from "./gatherings.server";
import type { SchedulePlan } from "./plan.server";
import { findSchedule } from "./schedules.server";

export type LedReach = {
  gathering: LedGathering;
  scope: Scope;
  /** How a page calls it: the only date, one of several, one and all later, all to come. */
  reached: "only" | "one" | "following" | "all";
};

/**
 * What an address means to change: a gathering with all its dates to come; with `on` one of its dates, and with `and` it and
 * all later ones. Of a gathering with one date that is all the same; what is over changes by itself.
 */
export async function findReach(
  db: Db,
  leaderId: string,
  id: string,
  query: URLSearchParams,
  now: Date,
): Promise<LedReach | undefined> {
  const on = query.get("on");
  const gathering =
    on === null ? await findGatheringOf(db, leaderId, id, now) : await findOccurrenceOf(db, leaderId, id, on);
  if (!gathering) return undefined;
  const schedule = await findSchedule(db, gathering.scheduleId);
  const isSeries = schedule?.plan.recurrence != null;
  const isOne = gathering.endsAt <= now.toISOString() || (isSeries && on !== null && query.get("and") !== "following");
  const isAll = on === null && gathering.endsAt > now.toISOString();
  const reached = !isSeries ? "only" : isOne ? "one" : isAll ? "all" : "following";
  return { gathering, scope: isOne ? "one" : "following", reached };
}

/** What a form for this reach begins with: the date as it is, or what it and all later ones are made from. */
export async function planAsItIs(db: Db, { gathering, scope }: LedReach): Promise<SchedulePlan> {
  if (scope === "following") return await planFrom(db, gathering);
  const { date, time, minutes } = gathering;
  return { ...detailsIn(gathering), date, time, minutes, recurrence: null };
}
