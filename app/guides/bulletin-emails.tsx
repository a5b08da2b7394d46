import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { findUserByEmail, firstNameOf } from "~/accounts/users.server";
import { findCurrentBulletin, moment } from "~/bulletins/current.server";
import { localeFrom } from "~/i18n/locale";
import { type Translate, translator } from "~/i18n/translate";
import type { Renderer } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";
import { dateIn } from "~/time/wall-clock";
import { dayWords } from "~/time/words";
import { hearsOfBulletins } from "./announcements.server";
import { listComing } from "./coming.server";
import { changesSinceOpened, findOpened } from "./openings.server";

type Sender = { siteUrl: string; newsLinks: SignedLinks };

/** To a leader when a bulletin becomes current: what it prays for, and the guides that are made from it. */
export function bulletinOutMail(db: Db, { siteUrl, newsLinks }: Sender): Renderer {
  return async ({ to, facts }, now) => {
    const { bulletinId, userId } = facts as { bulletinId: string; userId: string };
    const leader = await findUserByEmail(db, to);
    const locale = localeFrom(leader?.locale);
    const bulletin = await findCurrentBulletin(db, moment(now), locale, now);
    const isWanted = leader?.id === userId && (await hearsOfBulletins(db, userId));
    if (!isWanted || bulletin?.id !== bulletinId) return null;
    const t = translator(locale);
    const headings = bulletin.sections.flatMap(({ heading }) => heading ?? []);
    const offAddress = `${siteUrl}/news/${newsLinks.sign({ id: userId, generation: 1 })}`;
    const letter = drawLetter({
      subject: t("mail.bulletinOut.subject", { title: bulletin.title ?? t("guidePage.untitled") }),
      language: locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(leader.name) })}</p>
          <p>{t("mail.bulletinOut.lead")}</p>
          {headings.length > 0 && (
            <p>
              {t("mail.bulletinOut.headings")} {headings.join(", ")}.
            </p>
          )}
          <Coming coming={await listComing(db, userId, now)} {...{ siteUrl, t, locale, now }} />
          <p>
            {t("mail.bulletinOut.off")} <a href={offAddress}>{t("mail.bulletinOut.offLink")}</a>
          </p>
        </>
      ),
    });
    return { ...letter, unsubscribe: offAddress };
  };
}

type ComingProps = {
  coming: Awaited<ReturnType<typeof listComing>>;
  siteUrl: string;
  t: Translate;
  locale: string;
  now: Date;
};

function Coming({ coming, siteUrl, t, locale, now }: ComingProps) {
  if (coming.length === 0)
    return (
      <>
        <p>{t("mail.bulletinOut.none")}</p>
        <MailButton href={`${siteUrl}/lead/new`}>{t("mail.bulletinOut.new")}</MailButton>
      </>
    );
  return (
    <>
      <p>
        <strong>{t("mail.bulletinOut.yours")}</strong>
      </p>
      {coming.map(({ id, gatheringId, originalDate, title, date, time, zone }) => (
        <p key={id}>
          {title}
          <br />
          {dayWords(date, locale, dateIn(zone, now))}, {time}
          <br />
          <a href={`${siteUrl}/lead/${gatheringId}/${originalDate}/guide`}>{t("mail.bulletinOut.guide")}</a>
        </p>
      ))}
    </>
  );
}

/** To a leader who may have a guide on paper that is not the same any more: how much changed, and no word of it. */
export function bulletinChangedMail(db: Db, siteUrl: string): Renderer {
  return async ({ to, facts }, now) => {
    const { occurrenceId, bulletinId } = facts as { occurrenceId: string; bulletinId: string };
    const leader = await findUserByEmail(db, to);
    const opened = await findOpened(db, occurrenceId, bulletinId);
    if (!leader || !opened || opened.endsAt <= now.toISOString()) return null;
    const changes = await changesSinceOpened(db, occurrenceId, bulletinId);
    const count = changes?.differences.length ?? 0;
    const isBack = opened.publishedAt === null;
    if (!isBack && count === 0) return null;
    const locale = localeFrom(leader.locale);
    const t = translator(locale);
    const { title, gatheringId, originalDate } = opened;
    return drawLetter({
      subject: t("mail.bulletinChanged.subject", { title }),
      language: locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(leader.name) })}</p>
          <p>{t(isBack ? "mail.bulletinChanged.back" : "mail.bulletinChanged.lead", { title })}</p>
          {!isBack && <p>{t("mail.bulletinChanged.count", { count })}</p>}
          <p>{t("mail.bulletinChanged.paper")}</p>
          <MailButton href={`${siteUrl}/lead/${gatheringId}/${originalDate}/guide`}>
            {t("mail.bulletinChanged.button")}
          </MailButton>
        </>
      ),
    });
  };
}
