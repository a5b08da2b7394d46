import type { SignedLinks } from "~/accounts/signed-links.server";
import { gatheringEvent } from "~/calendar/gathering-event";
import { calendarLinks } from "~/calendar/links";
import { translatorFor } from "~/i18n/locale";
import type { ReplyView } from "./reply-view.server";

/** A guest's own date as a calendar has it, address and link where they are going. */
export function ownEvent(view: ReplyView, siteUrl: string) {
  return gatheringEvent(view, siteUrl, new Date(view.gatheringUpdatedAt), translatorFor(view.language));
}

/** The ways of a guest's own date into calendars: links, and the path of a file. */
export function ownCalendarWays(view: ReplyView, { links, siteUrl }: { links: SignedLinks; siteUrl: string }) {
  return {
    links: calendarLinks(ownEvent(view, siteUrl), view.zone),
    file: `/rsvp/${links.sign(view)}/calendar.ics`,
  };
}
