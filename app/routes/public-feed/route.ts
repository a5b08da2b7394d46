import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicFeed } from "~/calendar/named-feeds.server";
import { calendarFeed } from "~/http/calendar-file.server";

/** Every gathering as a calendar to subscribe to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return await calendarFeed(request, await publicFeed(context.db, context.siteUrl, context.now()));
}
