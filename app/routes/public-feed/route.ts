import type { LoaderFunctionArgs } from "@remix-run/node";
import { findFeed } from "~/calendar/feeds.server";
import { calendarFeed } from "~/http/calendar-file.server";
import { translatorFor } from "~/i18n/locale";

/** Every gathering as a calendar to subscribe to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const feed = await findFeed(context.db, context.siteUrl, null, context.now());
  return await calendarFeed(request, { ...feed, write: () => feed.write(translatorFor(null)("calendar.all")) });
}
