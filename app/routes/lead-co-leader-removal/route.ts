import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findGatheringOf } from "~/gatherings/gatherings.server";
import { removeCoLeader } from "~/gatherings/leaders.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";

/** Somebody leads a gathering no more: by the host, by another who leads it, or by themselves. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { id } = required(await findGatheringOf(context.db, leader.id, String(params.gathering), context.now()));
  await removeCoLeader(context.db, id, String(params.leader));
  throw redirect(params.leader === leader.id ? "/lead" : `/lead/${id}/leaders`);
}
