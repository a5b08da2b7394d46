import type { Db } from "db/connection";
import { findUserByEmail, firstNameOf } from "~/accounts/users.server";
import { translatorFor } from "~/i18n/locale";
import type { Renderer, Renderers } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";

const kinds = ["approved", "sentBack", "coLeader", "handedOver"] as const;
type Kind = (typeof kinds)[number];

/** What leaders are told of a gathering's standing, and of their part in it. */
export function gatheringMails(db: Db, siteUrl: string): Renderers {
  return Object.fromEntries(kinds.map((kind) => [kind, gatheringMail(kind, db, siteUrl)]));
}

function gatheringMail(kind: Kind, db: Db, siteUrl: string): Renderer {
  return async ({ to, facts }) => {
    const { gatheringId } = facts as { gatheringId: string };
    const [leader, gathering] = [await findUserByEmail(db, to), await findGathering(db, gatheringId)];
    if (!leader || !gathering || (kind === "sentBack" && gathering.sentBackAt === null)) return null;
    const { title, host, sentBackNote } = gathering;
    const t = translatorFor(leader.locale);
    return drawLetter({
      subject: t(`mail.${kind}.subject`, { title }),
      language: leader.locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(leader.name) })}</p>
          <p>{t(`mail.${kind}.lead`, { title, host: firstNameOf(host) })}</p>
          {kind === "sentBack" && <p style={{ whiteSpace: "pre-line" }}>{sentBackNote}</p>}
          <MailButton href={`${siteUrl}/lead/${gatheringId}`}>{t(`mail.${kind}.button`)}</MailButton>
        </>
      ),
    });
  };
}

async function findGathering(db: Db, id: string) {
  return await db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["title", "user.name as host", "sentBackAt", "sentBackNote"])
    .where("gatherings.id", "=", id)
    .orderBy("startsAt", "desc")
    .limit(1)
    .executeTakeFirst();
}
