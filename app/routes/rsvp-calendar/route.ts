import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventFile } from "~/calendar/event";
import { required } from "~/http/answers.server";
import { calendarFile } from "~/http/calendar-file.server";
import { ownEvent } from "~/rsvps/own-calendar";
import { findOwnReply } from "~/rsvps/reply-view.server";

/** A guest's own date as a file: with the address for those who are going. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = required(await findOwnReply(context.db, context.replyLinks, String(params.token)));
  const event = ownEvent(view, context.siteUrl, context);
  return calendarFile(request, { name: view.slug, content: eventFile(event), changedAt: event.stamp });
}
