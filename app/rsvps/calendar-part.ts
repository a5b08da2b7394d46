import { invitation } from "~/calendar/event";
import { gatheringEvent } from "~/calendar/gathering-event";
import { translatorFor } from "~/i18n/locale";
import type { CalendarPart } from "~/mail/transport.server";
import { answerAddress } from "./answer-address";
import type { Sender } from "./letter-body";
import { isStanding, type MailKind } from "./mail-kinds";
import { joinPathOf } from "./own-calendar";
import type { ReplyView } from "./reply-view.server";

/** Those who are going have the date in their calendars by itself; those who no longer are have it taken out. */
export function calendarPart(
  kind: MailKind,
  view: ReplyView,
  { siteUrl, mailbox, answerLinks, ...sender }: Sender,
  now: Date,
): CalendarPart | undefined {
  if (view.status === "waitlisted" || !isStanding(kind)) return undefined;
  const method = view.status === "going" && kind !== "calledOff" ? "REQUEST" : "CANCEL";
  const source = { ...view, joinLink: view.joinLink && siteUrl + joinPathOf(view, sender) };
  const event = gatheringEvent(source, siteUrl, now, translatorFor(view.language));
  const answersTo = answerAddress(view, { mailbox, answerLinks });
  const parties = {
    organizer: { name: view.host, email: answersTo ?? mailbox },
    attendee: { name: view.name, email: view.email, mayAnswer: answersTo !== undefined },
  };
  return { method, content: invitation(event, method, parties), answersTo };
}
