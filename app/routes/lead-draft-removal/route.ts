import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { removeDraft } from "~/gatherings/drafts.server";
import { requireLeader } from "~/http/session.server";

/** Throws away what a leader put aside. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  await removeDraft(context.db, leader.id, String(params.draft));
  throw redirect("/lead");
}
