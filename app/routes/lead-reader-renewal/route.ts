import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { renewReader } from "~/guides/plan/readers.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";

/** Takes the power from a reader's link and makes another. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  await renewReader(context.db, occurrence.occurrenceId, String(params.reader));
  return redirect(`/lead/${occurrence.id}/${occurrence.originalDate}/guide#readers`);
}
