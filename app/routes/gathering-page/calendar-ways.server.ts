import { calendarLinks } from "~/calendar/links";
import { findPublicEvent } from "~/calendar/public-event.server";
import type { PublicGathering } from "~/gatherings/public";
import type { World } from "~/http/context";

/** The links to one date of a gathering, and the file of all of them. */
export async function waysIntoCalendars(
  { db, siteUrl }: World,
  slug: string,
  { originalDate, zone }: Pick<PublicGathering, "originalDate" | "zone">,
) {
  const event = await findPublicEvent(db, { slug, on: originalDate }, siteUrl);
  return event && { links: calendarLinks(event, zone), file: `/g/${slug}/calendar.ics` };
}
