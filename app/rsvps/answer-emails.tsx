import type { Db } from "db/connection";
import { findUserByEmail, firstNameOf } from "~/accounts/users.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import type { Renderer } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";
import { dateIn } from "~/time/wall-clock";
import { dayWords } from "~/time/words";
import type { AnswerLeft } from "./answers-left.server";
import { Lines } from "./letter-body";

/** To a host: what a guest's calendar said that we could not carry out, or what the guest wrote beside it. */
export function calendarAnswerMail(db: Db, siteUrl: string): Renderer {
  return async ({ to, facts }, now) => {
    const { replyId, why, note } = facts as AnswerLeft & { replyId: string };
    const leader = await findUserByEmail(db, to);
    const answered = await findAnswered(db, replyId);
    if (!leader || answered?.leaderId !== leader.id) return null;
    const { name, title, date, zone, gatheringId, originalDate } = answered;
    const locale = localeFrom(leader.locale);
    const t = translator(locale);
    const day = dayWords(date, locale, dateIn(zone, now));
    return drawLetter({
      subject: t("mail.calendarAnswer.subject", { name, title }),
      language: locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(leader.name) })}</p>
          <p>{t(`mail.calendarAnswer.${why}`, { name, title, day })}</p>
          {note && (
            <>
              <p>{t("mail.calendarAnswer.note")}</p>
              <p>
                <Lines text={note} />
              </p>
            </>
          )}
          <MailButton href={`${siteUrl}/lead/${gatheringId}/${originalDate}/people`}>
            {t("mail.calendarAnswer.button")}
          </MailButton>
        </>
      ),
    });
  };
}

async function findAnswered(db: Db, replyId: string) {
  return await db
    .selectFrom("replies")
    .innerJoin("occurrences", "occurrences.id", "replies.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(["replies.name", "title", "date", "zone", "gatheringId", "originalDate", "leaderId"])
    .where("replies.id", "=", replyId)
    .executeTakeFirst();
}
