import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggestPlaces } from "~/gatherings/places.server";
import { requireLeader } from "~/http/session.server";

/** Towns for what has been typed so far. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireLeader({ request, context });
  const query = new URL(request.url).searchParams;
  return await suggestPlaces(context.db, query.get("town") ?? "", query.get("country") ?? "");
}
