import { calendarLinks } from "~/calendar/links";
import { findPublicEvent } from "~/calendar/public-event.server";
import type { World } from "~/http/context";

/** The links and the file of a gathering's calendar entry. */
export async function waysIntoCalendars({ db, siteUrl }: World, slug: string, zone: string) {
  const event = await findPublicEvent(db, slug, siteUrl);
  return event && { links: calendarLinks(event, zone), file: `/g/${slug}/calendar.ics` };
}
