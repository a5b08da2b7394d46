import { officeOf } from "~/accounts/offices.server";
import { gatheringForm } from "~/gatherings/form";
import { earliestFor, makePlan } from "~/gatherings/plan.server";
import { type LedReach, planAsItIs } from "~/gatherings/reach.server";
import { instantsOf } from "~/gatherings/schedules.server";
import type { World } from "~/http/context";
import { readValues, reject, rejectPlan } from "~/http/form.server";
import type { LeaderUser } from "~/http/session.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { type Foreseen, foreseeChange } from "~/rsvps/foresee.server";
import type { Rejected } from "~/ui/form/rejected";

type Answer = "saved" | { rejected: Rejected; foreseen?: Foreseen };

/** Saves a change; one that others hear of, or that moves dates of a series, is first shown for what it does. */
export async function saveChange(
  { db, now }: World,
  leader: LeaderUser,
  reach: LedReach,
  values: Record<string, string>,
): Promise<Answer> {
  const { data: form, rejected } = readValues(values, gatheringForm);
  if (rejected) return { rejected };
  const { zone: officeZone } = await officeOf(db, leader.officeCode);
  const asItIs = instantsOf(await planAsItIs(db, reach));
  const earliest = earliestFor([reach.gathering.startsAt, asItIs.startsAt], now());
  const plan = await makePlan(db, form, { officeZone, earliest });
  if ("field" in plan) return { rejected: rejectPlan(values, plan) };
  const foreseen = await foreseeChange(db, reach, plan, now());
  const needsNoAsking = foreseen.dates.length === 0 || (reach.reached === "only" && foreseen.told === 0);
  if (values.seen !== foreseen.seen && !needsNoAsking) return show(values, foreseen);
  const outcome = await changeLedGathering(db, leader, reach, { plan, seen: foreseen.seen }, now());
  if (outcome === "too-small") return { rejected: reject(values, "capacity", "capacity-taken") };
  return typeof outcome === "object" ? show(values, outcome.differs) : "saved";
}

function show(values: Record<string, string>, foreseen: Foreseen): Answer {
  return { rejected: { values: { ...values, seen: foreseen.seen }, errors: {} }, foreseen };
}
