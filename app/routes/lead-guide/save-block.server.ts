import type { ActionFunctionArgs } from "@remix-run/node";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { followedPlan } from "~/guides/generate";
import { findDraft } from "~/guides/guides.server";
import { blockForm, withBlockForm } from "~/guides/plan/block-form";
import { digestOf } from "~/guides/plan/digest";
import { guideOf } from "~/guides/plan/draft";
import { bulletinStamp } from "~/guides/plan/own-words";
import { savePlan } from "~/guides/plan/plans.server";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import type { Rejected } from "~/ui/form/rejected";

/** Saves a block as its form was sent without script; what somebody else changed of it meanwhile is not written over. */
export async function saveBlock(
  { request, context }: Pick<ActionFunctionArgs, "request" | "context">,
  occurrence: LedGathering,
  key: string,
): Promise<{ rejected?: Rejected }> {
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, blockForm);
  if (rejected) return { rejected };
  const { version, ...opened } = required(await findDraft(context.db, occurrence, context.now()));
  const draft = { ...opened, plan: followedPlan(opened.source, opened.choices, opened.plan) };
  const locale = localeFrom(occurrence.language);
  const { blocks } = guideOf(draft, translator(locale), locale);
  const block = required(blocks.find((one) => one.key === key));
  const stale = reject(values, "block.title", "block-stale");
  if (form.block.before !== digestOf(JSON.stringify(draft.plan.blocks[key] ?? {}))) return { rejected: stale };
  const place = { block, blocks, stamp: bulletinStamp(draft.source) };
  const plan = withBlockForm(draft.plan, place, form.block);
  const saved = await savePlan(context.db, occurrence.occurrenceId, { version, plan }, context.now());
  return saved === "stale" ? { rejected: stale } : {};
}
