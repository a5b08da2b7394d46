import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { putBack } from "~/guides/plan/edits";
import { changePlan } from "~/guides/plan-changes.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";

/** Puts a block back that was taken out. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const key = String(params.key);
  await changePlan(context.db, occurrence, (plan) => putBack(plan, key), context.now());
  return redirect(`/lead/${occurrence.id}/${occurrence.originalDate}/guide?block=${encodeURIComponent(key)}#block`);
}
