import type { SignedLinks } from "~/accounts/signed-links.server";
import { gatheringEvent } from "~/calendar/gathering-event";
import { calendarLinks } from "~/calendar/links";
import { translatorFor } from "~/i18n/locale";
import type { ReplyView } from "./reply-view.server";

type Links = { links: SignedLinks; joinLinks: SignedLinks };
type Signed = Pick<ReplyView, "id" | "generation">;

/** The way into the call: what is behind it may change, so that calendars need not. */
export function joinPathOf(view: Signed, { joinLinks }: Pick<Links, "joinLinks">): string {
  return `/join/${joinLinks.sign(view)}`;
}

/** A guest's own date as a calendar has it, address and way into the call where they are going. */
export function ownEvent(view: ReplyView, siteUrl: string, links: Pick<Links, "joinLinks">) {
  const source = { ...view, joinLink: view.joinLink && siteUrl + joinPathOf(view, links) };
  return gatheringEvent(source, siteUrl, new Date(view.gatheringUpdatedAt), translatorFor(view.language));
}

/** The ways of a guest's own date into calendars: links, and the path of a file. */
export function ownCalendarWays(view: ReplyView, { siteUrl, ...links }: Links & { siteUrl: string }) {
  return {
    links: calendarLinks(ownEvent(view, siteUrl, links), view.zone),
    file: `/rsvp/${links.links.sign(view)}/calendar.ics`,
  };
}
