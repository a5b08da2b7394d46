import type { LoaderFunctionArgs } from "@remix-run/node";
import { officeFeed } from "~/calendar/named-feeds.server";
import { required } from "~/http/answers.server";
import { calendarFeed, feedNameIn } from "~/http/calendar-file.server";

/** The gatherings of an office as a calendar to subscribe to. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = required(feedNameIn(params.file));
  return await calendarFeed(request, required(await officeFeed(context.db, context.siteUrl, code, context.now())));
}
