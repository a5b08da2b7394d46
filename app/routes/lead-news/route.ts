import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { setHearing } from "~/guides/announcements.server";
import { formValues } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";

/** Mails about new bulletins, switched off or on again by the leader. */
export async function action({ request, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { hears } = await formValues(request);
  await setHearing(context.db, leader.id, hears === "yes");
  throw redirect("/lead?done=news");
}
