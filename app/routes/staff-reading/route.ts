import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { letRead } from "~/bulletins/readable.server";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { z } from "~/ui/form/zod";

const readingForm = z.object({ readable: z.enum(["yes", "no"]) });

/** Whether anybody may read a bulletin, or leaders only. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireStaff({ request, context });
  const { data } = await readForm(request, readingForm);
  if (!data) throw new Response("Neither yes nor no", { status: 400 });
  const id = String(params.bulletin);
  if (!(await letRead(context.db, id, data.readable === "yes", context.now()))) throw notFound();
  throw redirect(`/staff/bulletins/${id}/publication`);
}
