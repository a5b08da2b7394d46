import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findTemplateOf, retireTemplate } from "~/gatherings/templates.server";
import { required } from "~/http/answers.server";
import { requireStaff } from "~/http/session.server";

/** Takes a template away: nothing begins with it any more. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { id } = required(await findTemplateOf(context.db, staff.officeCode, String(params.template)));
  await retireTemplate(context.db, id, context.now());
  throw redirect("/staff/templates");
}
