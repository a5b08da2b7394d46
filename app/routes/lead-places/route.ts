import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggestPlaces } from "~/gatherings/places.server";
import { findUser } from "~/http/session.server";

/** Towns for what has been typed so far; none for those who are not leaders. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const user = await findUser({ request, context });
  if (user?.role !== "leader") return Response.json([]);
  const query = new URL(request.url).searchParams;
  return Response.json(await suggestPlaces(context.db, query.get("town") ?? "", query.get("country") ?? ""));
}
