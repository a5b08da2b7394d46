import type { Db } from "db/connection";
import { planFrom } from "./change.server";
import { formValuesOf } from "./form-choices.server";
import type { LedGathering } from "./gatherings.server";

/** The values of a form for another gathering like one there is: all of it but the dates. */
export async function valuesLike(db: Db, gathering: LedGathering): Promise<Record<string, string>> {
  const plan = await planFrom(db, gathering);
  const recurrence = plan.recurrence && { ...plan.recurrence, ends: null };
  return { ...formValuesOf({ ...plan, recurrence }), date: "" };
}
