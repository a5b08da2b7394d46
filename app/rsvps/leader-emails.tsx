import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { findUserByEmail, firstNameOf } from "~/accounts/users.server";
import { listLeaders } from "~/gatherings/leaders.server";
import { localeFrom } from "~/i18n/locale";
import { type Translate, translator } from "~/i18n/translate";
import type { Renderer, Renderers } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";
import { dateIn } from "~/time/wall-clock";
import { dayWords } from "~/time/words";
import { type Closable, findClosable, signedFor } from "./closes.server";
import { listNews, type News } from "./digest.server";

type Sender = { closeLinks: SignedLinks; siteUrl: string };

/** What leaders are told by themselves. */
export function leaderMails(db: Db, sender: Sender): Renderers {
  return {
    digest: digestMail(db, sender),
    guideReady: occurrenceMail("guideReady", db, sender),
    pleaseClose: occurrenceMail("pleaseClose", db, sender),
  };
}

function digestMail(db: Db, { siteUrl }: Sender): Renderer {
  return async ({ to, facts }, now) => {
    const { leaderId, since } = facts as { leaderId: string; since: string };
    const leader = await findUserByEmail(db, to);
    const news = await listNews(db, leaderId, since, now);
    const [first] = news;
    if (leader?.id !== leaderId || !first) return null;
    const locale = localeFrom(leader.locale);
    const t = translator(locale);
    return drawLetter({
      subject: t("mail.digest.subject", { count: news.length, title: first.title }),
      language: locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(leader.name) })}</p>
          <p>{t("mail.digest.lead")}</p>
          {news.map((gathering) => (
            <GatheringNews key={gathering.gatheringId} {...gathering} siteUrl={siteUrl} t={t} locale={locale} />
          ))}
        </>
      ),
    });
  };
}

type NewsProps = News & { siteUrl: string; t: Translate; locale: string };

function GatheringNews({ siteUrl, t, locale, ...gathering }: NewsProps) {
  const { title, gatheringId, originalDate, date, time, seatsTaken } = gathering;
  const parts = (["going", "waitlisted", "declined"] as const).filter((standing) => gathering[standing] > 0);
  return (
    <p>
      <strong>
        <a href={`${siteUrl}/lead/${gatheringId}/${originalDate}/people`}>{title}</a>
      </strong>
      <br />
      {dayWords(date, locale, date)}, {time}
      <br />
      {parts.map((standing) => t(`mail.digest.${standing}`, { count: gathering[standing] })).join(", ")}
      <br />
      {t("mail.digest.seats", { count: seatsTaken })}
    </p>
  );
}

function occurrenceMail(kind: "guideReady" | "pleaseClose", db: Db, { siteUrl, closeLinks }: Sender): Renderer {
  return async ({ to, facts }, now) => {
    const { occurrenceId } = facts as { occurrenceId: string };
    const occurrence = await findClosable(db, occurrenceId);
    const leader = await findUserByEmail(db, to);
    if (!occurrence || occurrence.cancelledAt || !leader) return null;
    if (kind === "pleaseClose" && (occurrence.close || leader.id !== occurrence.leaderId)) return null;
    if (kind === "guideReady" && !(await isGuideOf(db, leader.id, occurrence, now))) return null;
    const { title, date, time, zone, gatheringId, originalDate } = occurrence;
    const locale = localeFrom(leader.locale);
    const t = translator(locale);
    const href =
      kind === "guideReady"
        ? `/lead/${gatheringId}/${originalDate}/guide`
        : `/close/${closeLinks.sign(signedFor(occurrence))}`;
    return drawLetter({
      subject: t(`mail.${kind}.subject`, { title }),
      language: locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(leader.name) })}</p>
          <p>{t(`mail.${kind}.lead`, { title, day: dayWords(date, locale, dateIn(zone, now)), time })}</p>
          <MailButton href={siteUrl + href}>{t(`mail.${kind}.button`)}</MailButton>
        </>
      ),
    });
  };
}

/** A guide is ready for whoever leads by then, before it begins. */
async function isGuideOf(db: Db, leaderId: string, { gatheringId, startsAt }: Closable, now: Date): Promise<boolean> {
  const leaders = await listLeaders(db, gatheringId);
  return startsAt > now.toISOString() && leaders.some(({ id }) => id === leaderId);
}
