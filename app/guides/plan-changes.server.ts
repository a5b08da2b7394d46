import type { Db } from "db/connection";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { followedPlan } from "./generate";
import { findDraft } from "./guides.server";
import type { Plan } from "./plan/plan";
import { planFor, savePlan } from "./plan/plans.server";

/** Changes the plan as it stands, whatever else is saved meanwhile: for a single act without a page that waits. */
export async function changePlan(
  db: Db,
  occurrence: LedGathering,
  change: (plan: Plan) => Plan,
  now: Date,
): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const { version, plan } = await planAsShown(db, occurrence, now);
    const saved = await savePlan(db, occurrence.occurrenceId, { version, plan: change(plan) }, now);
    if (saved !== "stale") return;
  }
  throw new Error("The plan was saved by others five times running");
}

/** With its blocks named as the guide of today's bulletin has them. */
async function planAsShown(db: Db, occurrence: LedGathering, now: Date) {
  const draft = await findDraft(db, occurrence, now);
  if (!draft) return await planFor(db, occurrence.occurrenceId);
  const { version, source, choices, plan } = draft;
  return { version, plan: followedPlan(source, choices, plan) };
}
