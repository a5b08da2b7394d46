import type { Db } from "db/connection";
import { findUserByEmail, firstNameOf } from "~/accounts/users.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import type { Renderer } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";

/** To a leader who may have a withdrawn request on paper: where it stood, and no word of it. */
export function requestWithdrawnMail(db: Db, siteUrl: string): Renderer {
  return async ({ to, facts }) => {
    const { occurrenceId, requestId } = facts as { occurrenceId: string; requestId: string };
    const leader = await findUserByEmail(db, to);
    const place = await findPlace(db, occurrenceId, requestId);
    if (!leader || !place) return null;
    const locale = localeFrom(leader.locale);
    const t = translator(locale);
    const { title, heading, gatheringId, originalDate } = place;
    return drawLetter({
      subject: t("mail.requestWithdrawn.subject", { title }),
      language: locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(leader.name) })}</p>
          <p>{t("mail.requestWithdrawn.lead", { heading: heading ?? t("mail.requestWithdrawn.beginning"), title })}</p>
          <p>{t("mail.requestWithdrawn.paper")}</p>
          <MailButton href={`${siteUrl}/lead/${gatheringId}/${originalDate}/guide`}>
            {t("mail.requestWithdrawn.button")}
          </MailButton>
        </>
      ),
    });
  };
}

async function findPlace(db: Db, occurrenceId: string, requestId: string) {
  const [occurrence, request] = await Promise.all([
    db
      .selectFrom("occurrences")
      .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
      .select(["title", "gatheringId", "originalDate", "occurrences.cancelledAt"])
      .where("occurrences.id", "=", occurrenceId)
      .executeTakeFirst(),
    db
      .selectFrom("requests")
      .innerJoin("sections", "sections.id", "requests.sectionId")
      .select("heading")
      .where("requests.id", "=", requestId)
      .executeTakeFirst(),
  ]);
  return occurrence && !occurrence.cancelledAt ? { ...occurrence, heading: request?.heading ?? null } : undefined;
}
