import type { Db } from "db/connection";
import { officeOf } from "~/accounts/offices.server";
import { planFrom } from "./change.server";
import { findDraft } from "./drafts.server";
import { formValuesOf, newFormValues } from "./form-choices.server";
import { findGatheringOf, type LedGathering } from "./gatherings.server";
import { findTemplateFor } from "./templates.server";

type Leader = { id: string; officeCode: string; locale: string };
type Values = Record<string, string>;

/** What a new form begins with: a draft, a gathering like it, a template, or what most of the office's have. */
export async function beginning(db: Db, leader: Leader, query: URLSearchParams, now: Date): Promise<Values> {
  const draft = await findDraft(db, leader.id, query.get("draft") ?? "");
  if (draft) return draft;
  const model = await findGatheringOf(db, leader.id, query.get("like") ?? "", now);
  if (model) return await valuesLike(db, model);
  const usual = newFormValues(await officeOf(db, leader.officeCode), leader.locale);
  const template = await findTemplateFor(db, leader.officeCode, query.get("template") ?? "");
  if (!template) return usual;
  const { id, title, about, minutes } = template;
  return { ...usual, title, about: about ?? "", minutes: String(minutes), templateId: id };
}

/** All of a gathering but its dates. */
async function valuesLike(db: Db, gathering: LedGathering): Promise<Values> {
  const plan = await planFrom(db, gathering);
  const recurrence = plan.recurrence && { ...plan.recurrence, ends: null };
  return { ...formValuesOf({ ...plan, recurrence }), date: "", templateId: gathering.templateId ?? "" };
}
