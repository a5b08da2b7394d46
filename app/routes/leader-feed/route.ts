import type { LoaderFunctionArgs } from "@remix-run/node";
import { findFeedOwner } from "~/calendar/feed-owners.server";
import { leaderFeed } from "~/calendar/named-feeds.server";
import { required } from "~/http/answers.server";
import { calendarFeed, feedNameIn } from "~/http/calendar-file.server";

/** A leader's gatherings as a calendar to subscribe to; who has its address may read it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = required(feedNameIn(params.file));
  const owner = required(await findFeedOwner(context.db, context.feedLinks, token));
  return await calendarFeed(request, await leaderFeed(context.db, context.siteUrl, owner, context.now()));
}
