import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { handOver, isHost } from "~/gatherings/leaders.server";
import { notFound } from "~/http/answers.server";
import { formValues } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";

/** The host gives a gathering to somebody who leads with them. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const id = String(params.gathering);
  if (!(await isHost(context.db, leader.id, id))) throw notFound();
  const { to = "" } = await formValues(request);
  const outcome = await handOver(context.db, leader.id, { id, to }, context.now());
  throw redirect(outcome === "handed-over" ? "/lead?done=handedOver" : `/lead/${id}/leaders`);
}
