import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { keepDraft } from "~/gatherings/drafts.server";
import { formValues } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";

/** Puts a form aside as it was typed. */
export async function action({ request, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  await keepDraft(context.db, leader.id, await formValues(request), context.now());
  throw redirect("/lead?done=draft");
}
