import { Fragment } from "react";
import type { SignedLinks } from "~/accounts/signed-links.server";
import type { PrayedHeadings } from "~/bulletins/current.server";
import { calendarPrograms } from "~/calendar/links";
import { localeFrom } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { MailButton } from "~/mail/letter";
import { countryName, dayWords, zoneTown } from "~/time/words";
import { isReminder, type MailKind } from "./mail-kinds";
import { joinPathOf, ownCalendarWays } from "./own-calendar";
import type { ReplyView } from "./reply-view.server";
import { seatsOf } from "./seats";

export type Sender = {
  links: SignedLinks;
  /** Of the way into a call, which calendars keep: it shows nothing and changes nothing else. */
  joinLinks: SignedLinks;
  siteUrl: string;
  /** The service's own mailbox: it, not the host's private one, invites (RFC 5546 ORGANIZER). */
  mailbox: string;
  /** Where calendars' answers are read. */
  answerLinks?: SignedLinks | undefined;
};

type BodyProps = {
  kind: MailKind;
  view: ReplyView;
  change: string | undefined;
  message: string | undefined;
  prayed: PrayedHeadings | undefined;
  sender: Sender;
  t: Translate;
  today: string;
};

/** What a mail to a guest says: what happened, how they stand, where to go, what they can do. */
export function LetterBody({ kind, view, change, message, prayed, sender, t, today }: BodyProps) {
  const own = `${sender.siteUrl}/rsvp/${sender.links.sign(view)}`;
  const isOn = view.cancelledAt === null && view.removedAt === null;
  return (
    <>
      <p>{t("mail.hello", { name: view.name })}</p>
      <p>{t(`mail.${kind}.lead`, { title: view.title, host: view.host })}</p>
      {message && (
        <p>
          <Lines text={message} />
        </p>
      )}
      {change === "kept-smaller" && <p>{t("mail.keptSmaller", { count: seatsOf(view) })}</p>}
      {(kind === "repliedAgain" || kind === "changed") && <p>{standing(view, t)}</p>}
      {isOn && <Where view={view} sender={sender} t={t} today={today} />}
      {prayed && <WeWillPray {...prayed} t={t} />}
      {isOn && isReminder(kind) && <MailButton href={`${own}?reminder=1`}>{t("mail.stillComing")}</MailButton>}
      {isOn && !isReminder(kind) && <MailButton href={own}>{t("mail.yourReply")}</MailButton>}
      {isOn && view.status === "going" && <Calendars view={view} sender={sender} t={t} />}
    </>
  );
}

/** Line ends as they were typed, in the plain text too. */
export function Lines({ text }: { text: string }) {
  return text.split(/\r?\n/).map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move
    <Fragment key={index}>
      {line}
      <br />
    </Fragment>
  ));
}

function standing(view: ReplyView, t: Translate): string {
  return view.removedAt ? t("mail.standing.removed") : t(`mail.standing.${view.status}`, { count: seatsOf(view) });
}

/** When and where; the address and the link to the call are in the view only for those who are going. */
function Where({ view, sender, t, today }: { view: ReplyView; sender: Sender; t: Translate; today: string }) {
  const { date, time, zone, language } = view;
  return (
    <p>
      <strong>
        {t("mail.when", { day: dayWords(date, localeFrom(language), today), time, town: zoneTown(zone) })}
      </strong>
      <br />
      <Place view={view} sender={sender} t={t} />
    </p>
  );
}

/** The town for anyone; street, call and notes are in the view only for those who are going. */
export function Place({ view, sender, t }: { view: ReplyView; sender: Sender; t: Translate }) {
  const { town, country, address, joinLink, notes, language } = view;
  const join = sender.siteUrl + joinPathOf(view, sender);
  return (
    <>
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
          <a href={join}>{join}</a>
        </>
      )}
      {notes && (
        <>
          <br />
          <Lines text={notes} />
        </>
      )}
    </>
  );
}

function WeWillPray({ headings, beginsWithThanks, t }: PrayedHeadings & { t: Translate }) {
  const untitled = t(beginsWithThanks ? "mail.praise" : "mail.requests");
  return (
    <p>
      {t("mail.weWillPray")} {headings.map(({ heading }) => heading ?? untitled).join(" · ")}
    </p>
  );
}

/** For mail programs that do not read the invitation by themselves. */
function Calendars({ view, sender, t }: { view: ReplyView; sender: Sender; t: Translate }) {
  const { links, file } = ownCalendarWays(view, sender);
  return (
    <p style={{ fontSize: "15px" }}>
      {t("mail.calendars")}{" "}
      <span className="pictured">
        {calendarPrograms.map((program) => (
          <Fragment key={program}>
            <a href={links[program]}>{t(`calendar.${program}`)}</a>,{" "}
          </Fragment>
        ))}
      </span>
      <a href={sender.siteUrl + file}>{t("mail.calendarFile")}</a>
    </p>
  );
}
