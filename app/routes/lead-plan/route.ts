import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { findDraft } from "~/guides/guides.server";
import { savedPlan } from "~/guides/plan/document";
import { draftMark } from "~/guides/plan/draft";
import { planFor, savePlan } from "~/guides/plan/plans.server";
import { required } from "~/http/answers.server";
import { readJson } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";

/** The plan since a version that its page knows, with what else the page holds: nothing when the bulletin was taken back. 204 when nothing is new. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const draft = await findDraft(context.db, occurrence, context.now());
  const { version, plan } = draft ?? (await planFor(context.db, occurrence.occurrenceId));
  const beside = draft ? draftMark(draft) : "";
  const known = new URL(request.url).searchParams;
  const isNew = known.get("since") !== String(version) || known.get("beside") !== beside;
  return isNew ? Response.json({ version, doc: plan, by: null, beside }) : new Response(null, { status: 204 });
}

/** Saves the plan as its page has it; 409 brings what somebody else saved meanwhile. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { version, doc: plan } = await readJson(request, savedPlan);
  const saved = await savePlan(context.db, occurrence.occurrenceId, { version, plan }, context.now());
  if (saved !== "stale") return Response.json({ version: saved });
  const theirs = await planFor(context.db, occurrence.occurrenceId);
  return Response.json({ version: theirs.version, doc: theirs.plan, by: null }, { status: 409 });
}
