import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { removeGuest } from "~/rsvps/guest-list.server";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { id, originalDate, occurrenceId } = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  await removeGuest(context.db, occurrenceId, String(params.reply), context.now());
  throw redirect(`/lead/${id}/${originalDate}/people?done=removed`);
}
