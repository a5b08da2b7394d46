import type { Db } from "db/connection";
import { localeFrom } from "~/i18n/locale";
import { type Translate, translator } from "~/i18n/translate";
import type { Renderer } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";
import { dateIn } from "~/time/wall-clock";
import { dayWords } from "~/time/words";
import { calendarPart } from "./calendar-part";
import { Place, type Sender } from "./letter-body";
import type { MailKind, SeveralKind } from "./mail-kinds";
import { findReply, type ReplyView } from "./reply-view.server";
import { seatsOf } from "./seats";
import { isStillTrue } from "./still-true";
import type { ToldDate } from "./tell.server";

type Told = ToldDate & { kind: MailKind; view: ReplyView };

/** One mail about several dates of a guest: how each reply stands, or what became of each date. */
export function severalMail(kind: SeveralKind, db: Db, sender: Sender): Renderer {
  return async ({ to, facts }, now) => {
    const { dates } = facts as { dates: (ToldDate & { kind: MailKind })[] };
    const views = await Promise.all(dates.map(async (date) => ({ ...date, view: await findReply(db, date.replyId) })));
    const told = views
      .filter((date): date is Told => date.view?.email === to && isStillTrue(date.kind, date.view, now))
      .sort((a, b) => (a.view.startsAt < b.view.startsAt ? -1 : 1));
    const [first] = told;
    if (!first) return null;
    const locale = localeFrom(first.view.language);
    const t = translator(locale);
    const { title, host, zone } = first.view;
    const letter = drawLetter({
      subject: t(`mail.${kind}.subject`, { title, host }),
      language: locale,
      body: <SeveralBody {...{ kind, told, sender, t, locale }} today={dateIn(zone, now)} />,
    });
    return { ...letter, ...calendarsOf(told, sender, now) };
  };
}

/** The first date invites by itself, the others as files. */
function calendarsOf(told: Told[], sender: Sender, now: Date) {
  const parts = told.flatMap(({ kind, view }) => {
    const part = calendarPart(kind, view, sender, now);
    return part ? [{ ...part, name: `${view.originalDate}.ics` }] : [];
  });
  const [first, ...others] = parts;
  return { calendar: first, calendarFiles: others };
}

type BodyProps = { kind: SeveralKind; told: Told[]; sender: Sender; t: Translate; locale: string; today: string };

function SeveralBody({ kind, told, sender, t, locale, today }: BodyProps) {
  const views = told.map(({ view }) => view);
  const [first] = views;
  if (!first) return null;
  const place = views.find(({ status, cancelledAt }) => status === "going" && cancelledAt === null);
  return (
    <>
      <p>{t("mail.hello", { name: first.name })}</p>
      <p>{t(`mail.${kind}.lead`, { title: first.title, host: first.host })}</p>
      <ul>
        {told.map((date) => (
          <li key={date.replyId}>
            <strong>
              {dayWords(date.view.date, locale, today)}, {date.view.time}
            </strong>
            <br />
            {becameOf(date, t, locale, today)}
          </li>
        ))}
      </ul>
      {place && (
        <p>
          <Place view={place} sender={sender} t={t} />
        </p>
      )}
      <p>{t("mail.severalCalendars")}</p>
      <MailButton href={`${sender.siteUrl}/rsvp/${sender.links.sign(first)}`}>{t("mail.yourReplies")}</MailButton>
    </>
  );
}

/** What happened to one of several dates, in a line. */
function becameOf({ kind, was, change, view }: Told, t: Translate, locale: string, today: string): string {
  if (kind === "calledOff") return t("mail.datesChanged.off");
  if (kind === "moved" && was)
    return t("mail.datesChanged.was", { was: `${dayWords(was.date, locale, today)}, ${was.time}` });
  const standing = view.removedAt
    ? t("mail.standing.removed")
    : t(`mail.standing.${view.status}`, { count: seatsOf(view) });
  return change === "kept-smaller" ? `${t("mail.keptSmaller", { count: seatsOf(view) })}` : standing;
}
