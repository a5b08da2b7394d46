import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { dropStray, keepStray } from "~/guides/plan/edits";
import { strayForm } from "~/guides/plan/forms";
import type { Plan } from "~/guides/plan/plan";
import { changePlan } from "~/guides/plan-changes.server";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";

/** Decides what becomes of own words whose block is no longer there. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { data: form } = await readForm(request, strayForm);
  if (!form) throw new Response("Nothing to decide", { status: 400 });
  const key = String(params.key);
  const change = (plan: Plan) => (form.become === "block" ? keepStray(plan, key, newId()) : dropStray(plan, key));
  await changePlan(context.db, occurrence, change, context.now());
  return redirect(`/lead/${occurrence.id}/${occurrence.originalDate}/guide#plan`);
}
