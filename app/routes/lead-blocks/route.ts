import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { addBlock } from "~/guides/plan/edits";
import { ownBlockForm } from "~/guides/plan/forms";
import { keyOfOwn } from "~/guides/plan/plan";
import { changePlan } from "~/guides/plan-changes.server";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";

/** Adds a block of the leader's own, before the closing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { data: form } = await readForm(request, ownBlockForm);
  if (!form) throw new Response("Not a block there is", { status: 400 });
  const own = { id: newId(), kind: form.kind };
  await changePlan(context.db, occurrence, (plan) => addBlock(plan, own), context.now());
  return redirect(`/lead/${occurrence.id}/${occurrence.originalDate}/guide?block=${keyOfOwn(own)}#block`);
}
