import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findDesk } from "~/bulletins/desk/desk.server";
import { unpublishBulletin } from "~/guides/publication.server";
import { required } from "~/http/answers.server";
import { requireStaff } from "~/http/session.server";

/** Takes a bulletin back, whether it is out or waits for its time. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireStaff({ request, context });
  const { id, publishedAt } = required(await findDesk(context.db, String(params.bulletin)));
  if (publishedAt) await unpublishBulletin(context.db, id, context.now());
  throw redirect(`/staff/bulletins/${id}/publication?done=returned`);
}
