import type { LoaderFunctionArgs } from "@remix-run/node";
import { required } from "~/http/answers.server";
import { calendarFeed, feedNameIn } from "~/http/calendar-file.server";
import { findGuestFeed } from "~/rsvps/guest-feed.server";

/** The dates a guest is going to as a calendar to subscribe to; who has its address may read it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = required(feedNameIn(params.file));
  return await calendarFeed(request, required(await findGuestFeed(context, token, context.now())));
}
