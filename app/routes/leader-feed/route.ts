import type { LoaderFunctionArgs } from "@remix-run/node";
import { findFeed, findFeedOwner } from "~/calendar/feeds.server";
import { notFound, required } from "~/http/answers.server";
import { calendarFeed } from "~/http/calendar-file.server";
import { translatorFor } from "~/i18n/locale";

/** A leader's gatherings as a calendar to subscribe to; who has its address may read it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = /^([\w-]+)\.ics$/.exec(String(params.file))?.[1];
  if (!token) throw notFound();
  const owner = required(await findFeedOwner(context.db, context.feedLinks, token));
  const feed = await findFeed(context.db, context.siteUrl, owner.id, context.now());
  const name = translatorFor(owner.locale)("calendar.own");
  return await calendarFeed(request, { ...feed, write: () => feed.write(name) });
}
