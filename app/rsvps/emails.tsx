import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { invitation } from "~/calendar/event";
import { gatheringEvent } from "~/calendar/gathering-event";
import { localeFrom, translatorFor } from "~/i18n/locale";
import { type Translate, translator } from "~/i18n/translate";
import type { Renderer, Renderers } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";
import type { CalendarPart } from "~/mail/transport.server";
import { countryName, dayWords, zoneTown } from "~/time/words";
import { findReply, type ReplyView } from "./reply-view.server";
import { seatsOf } from "./seats";

const kinds = ["going", "waiting", "promoted", "declined", "repliedAgain", "moved", "calledOff"] as const;
type Kind = (typeof kinds)[number];

type Sender = {
  links: SignedLinks;
  siteUrl: string;
  /** The service's own mailbox: it, not the host's private one, invites (RFC 5546 ORGANIZER). */
  mailbox: string;
};

/** The mails about a reply, each drawn from how things stand when it leaves. */
export function replyMails(db: Db, sender: Sender): Renderers {
  return Object.fromEntries(kinds.map((kind) => [kind, replyMail(kind, db, sender)]));
}

function replyMail(kind: Kind, db: Db, sender: Sender): Renderer {
  return async ({ facts }, now) => {
    const { replyId, change } = facts as { replyId: string; change?: string };
    const view = await findReply(db, replyId);
    if (!view || !isStillTrue(kind, view)) return null;
    const locale = localeFrom(view.language);
    const t = translator(locale);
    const letter = drawLetter({
      subject: t(`mail.${kind}.subject`, { title: view.title }),
      language: locale,
      body: <Body {...{ kind, view, change, sender, t }} today={now.toISOString().slice(0, 10)} />,
    });
    return { ...letter, calendar: calendarPart(kind, view, sender, now) };
  };
}

/** What was true when a mail was queued may be so no more: then another one follows it, and this one stays away. */
function isStillTrue(kind: Kind, { status, cancelledAt }: ReplyView): boolean {
  if (kind === "calledOff") return status !== "declined";
  if (cancelledAt !== null) return false;
  if (kind === "going" || kind === "promoted") return status === "going";
  if (kind === "waiting") return status === "waitlisted";
  if (kind === "declined") return status === "declined";
  return true;
}

/** Those who are going have the date in their calendars by itself; those who no longer are have it taken out. */
function calendarPart(kind: Kind, view: ReplyView, { siteUrl, mailbox }: Sender, now: Date): CalendarPart | undefined {
  const method = view.status === "going" && kind !== "calledOff" ? "REQUEST" : "CANCEL";
  if (view.status === "waitlisted") return undefined;
  const event = gatheringEvent(view, siteUrl, now, translatorFor(view.language));
  const parties = { organizer: { name: view.host, email: mailbox }, attendee: { name: view.name, email: view.email } };
  return { method, content: invitation(event, method, parties) };
}

type BodyProps = {
  kind: Kind;
  view: ReplyView;
  change: string | undefined;
  sender: Sender;
  t: Translate;
  today: string;
};

function Body({ kind, view, change, sender, t, today }: BodyProps) {
  return (
    <>
      <p>{t("mail.hello", { name: view.name })}</p>
      <p>{t(`mail.${kind}.lead`, { title: view.title, host: view.host })}</p>
      {change === "kept-smaller" && <p>{t("mail.keptSmaller", { count: seatsOf(view) })}</p>}
      {kind === "repliedAgain" && <p>{t(`mail.standing.${view.status}`, { count: seatsOf(view) })}</p>}
      {view.cancelledAt === null && <Where view={view} t={t} today={today} />}
      {view.cancelledAt === null && (
        <MailButton href={`${sender.siteUrl}/rsvp/${sender.links.sign(view)}`}>{t("mail.yourReply")}</MailButton>
      )}
    </>
  );
}

/** When and where; the address and the link to the call are in the view only for those who are going. */
function Where({ view, t, today }: { view: ReplyView; t: Translate; today: string }) {
  const { date, time, zone, town, country, address, joinLink, language } = view;
  return (
    <p>
      <strong>
        {t("mail.when", { day: dayWords(date, localeFrom(language), today), time, town: zoneTown(zone) })}
      </strong>
      <br />
      {town && country ? `${town}, ${countryName(country, localeFrom(language))}` : t("gathering.kind.online")}
      {address && (
        <>
          <br />
          {address}
        </>
      )}
      {joinLink && (
        <>
          <br />
          <a href={joinLink}>{joinLink}</a>
        </>
      )}
    </p>
  );
}
