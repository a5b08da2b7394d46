import type { Db } from "db/connection";
import { findHeadings } from "~/bulletins/current.server";
import { invitation } from "~/calendar/event";
import { gatheringEvent } from "~/calendar/gathering-event";
import { localeFrom, translatorFor } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import type { Renderer, Renderers } from "~/mail/deliver.server";
import { drawLetter } from "~/mail/letter";
import type { CalendarPart } from "~/mail/transport.server";
import { dateIn } from "~/time/wall-clock";
import { LetterBody, type Sender } from "./letter-body";
import { isReminder, isStanding, type MailKind, mailKinds } from "./mail-kinds";
import { findMessage } from "./messages.server";
import { reminderWindow } from "./reminder-times";
import { findReply, type ReplyView } from "./reply-view.server";

/** The mails about a reply, each drawn from how things stand when it leaves. */
export function replyMails(db: Db, sender: Sender): Renderers {
  return Object.fromEntries(mailKinds.map((kind) => [kind, replyMail(kind, db, sender)]));
}

type Facts = { replyId: string; change?: string; messageId?: string };

function replyMail(kind: MailKind, db: Db, sender: Sender): Renderer {
  return async ({ to, facts }, now) => {
    const { replyId, change, messageId } = facts as Facts;
    const view = await findReply(db, replyId);
    if (!view || view.email !== to || !isStillTrue(kind, view, now)) return null;
    const message = messageId ? await findMessage(db, messageId) : undefined;
    const locale = localeFrom(view.language);
    const prayed = isReminder(kind) ? await findHeadings(db, view.endsAt, locale, now) : undefined;
    const t = translator(locale);
    const letter = drawLetter({
      subject: t(`mail.${kind}.subject`, { title: view.title, host: view.host }),
      language: locale,
      body: <LetterBody {...{ kind, view, change, message, prayed, sender, t }} today={dateIn(view.zone, now)} />,
    });
    return { ...letter, calendar: calendarPart(kind, view, sender, now) };
  };
}

/** What was true when a mail was queued may be so no more: then another one follows it, and this one stays away. */
function isStillTrue(kind: MailKind, view: ReplyView, now: Date): boolean {
  const { status, cancelledAt, removedAt, endsAt } = view;
  if (kind === "calledOff") return status !== "declined";
  if (kind === "message") return status !== "declined";
  if (cancelledAt !== null || endsAt <= now.toISOString()) return false;
  if (isReminder(kind)) return status === "going" && now < reminderWindow(kind, view).until;
  if (kind === "going" || kind === "promoted") return status === "going";
  if (kind === "waiting") return status === "waitlisted";
  if (kind === "declined") return status === "declined";
  if (kind === "removed") return removedAt !== null;
  return true;
}

/** Those who are going have the date in their calendars by itself; those who no longer are have it taken out. */
function calendarPart(
  kind: MailKind,
  view: ReplyView,
  { siteUrl, mailbox }: Sender,
  now: Date,
): CalendarPart | undefined {
  if (view.status === "waitlisted" || !isStanding(kind)) return undefined;
  const method = view.status === "going" && kind !== "calledOff" ? "REQUEST" : "CANCEL";
  const event = gatheringEvent(view, siteUrl, now, translatorFor(view.language));
  const parties = { organizer: { name: view.host, email: mailbox }, attendee: { name: view.name, email: view.email } };
  return { method, content: invitation(event, method, parties) };
}
