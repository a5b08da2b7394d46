import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventFile } from "~/calendar/event";
import { findPublicEvent } from "~/calendar/public-event.server";
import { required } from "~/http/answers.server";
import { calendarFile } from "~/http/calendar-file.server";

/** The date as a file for any calendar. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const event = required(await findPublicEvent(context.db, String(params.slug), context.siteUrl));
  return calendarFile(request, { name: String(params.slug), content: eventFile(event), changedAt: event.stamp });
}
