import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { decide } from "~/guides/plan/edits";
import { fateForm } from "~/guides/plan/forms";
import type { Plan } from "~/guides/plan/plan";
import { changePlan } from "~/guides/plan-changes.server";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";

/** Decides whether a request is prayed at this date or carried home. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { data: form } = await readForm(request, fateForm);
  if (!form || !/^[\w-]{1,48}$/.test(String(params.request))) throw new Response("Nothing to decide", { status: 400 });
  const fate = form.fate === "guide" ? undefined : form.fate;
  const change = (plan: Plan) => decide(plan, String(params.request), fate);
  await changePlan(context.db, occurrence, change, context.now());
  return redirect(`/lead/${occurrence.id}/${occurrence.originalDate}/guide#plan`);
}
