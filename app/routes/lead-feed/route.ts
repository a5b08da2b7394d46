import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { revokeFeed } from "~/calendar/feed-owners.server";
import { requireLeader } from "~/http/session.server";

/** The old address of the leader's calendar is dead, and there is a new one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  await revokeFeed(context.db, leader.id);
  throw redirect("/lead?done=feed");
}
