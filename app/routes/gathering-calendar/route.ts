import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublicCalendar } from "~/calendar/public-event.server";
import { required } from "~/http/answers.server";
import { calendarFile } from "~/http/calendar-file.server";

/** A gathering's dates as a file for any calendar. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const slug = String(params.slug);
  const calendar = required(await findPublicCalendar(context.db, slug, context.siteUrl));
  return await calendarFile(request, { name: slug, ...calendar });
}
