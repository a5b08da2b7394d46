import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { openGuide } from "~/guides/guides.server";
import { keepLive } from "~/guides/live/lives.server";
import { liveReport } from "~/guides/live/report";
import { required } from "~/http/answers.server";
import { readJson } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

async function occurrenceOf({ request, params, context }: Asked) {
  const leader = await requireLeader({ request, context });
  return required(await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)));
}

/** The guide as it stands now, for a phone that leads by an older one; null where there is none any more. */
export async function loader(asked: LoaderFunctionArgs) {
  const { db, now } = asked.context;
  return Response.json({ guide: (await openGuide(db, await occurrenceOf(asked), now())) ?? null });
}

/** Where the leader is, for those who follow; and in the end how long everything took. */
export async function action(asked: ActionFunctionArgs) {
  const { db, now } = asked.context;
  const { occurrenceId } = await occurrenceOf(asked);
  await keepLive(db, occurrenceId, await readJson(asked.request, liveReport), now());
  return new Response(null, { status: 204 });
}
