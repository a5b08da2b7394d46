import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { translatorFor } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import type { Renderer, Renderers } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";
import { countryName, dayWords, zoneTown } from "~/time/words";
import { findReply, type ReplyView } from "./reply-view.server";
import { seatsOf } from "./seats";

const kinds = ["going", "waiting", "promoted", "declined", "repliedAgain", "moved", "calledOff"] as const;
type Kind = (typeof kinds)[number];

/** The mails about a reply, each drawn from how things stand when it leaves. */
export function replyMails(db: Db, links: SignedLinks, siteUrl: string): Renderers {
  return Object.fromEntries(kinds.map((kind) => [kind, replyMail(kind, db, links, siteUrl)]));
}

function replyMail(kind: Kind, db: Db, links: SignedLinks, siteUrl: string): Renderer {
  return async ({ facts }, now) => {
    const { replyId, change } = facts as { replyId: string; change?: string };
    const view = await findReply(db, replyId);
    if (!view) return null;
    const t = translatorFor(view.language);
    return drawLetter({
      subject: t(`mail.${kind}.subject`, { title: view.title }),
      language: view.language,
      body: (
        <>
          <p>{t("mail.hello", { name: view.name })}</p>
          <p>{t(`mail.${kind}.lead`, { title: view.title, host: view.host })}</p>
          {change === "kept-smaller" && <p>{t("mail.keptSmaller", { count: seatsOf(view) })}</p>}
          {kind === "repliedAgain" && <p>{t(`mail.standing.${view.status}`, { count: seatsOf(view) })}</p>}
          {view.cancelledAt === null && <Where view={view} t={t} today={now.toISOString().slice(0, 10)} />}
          {view.cancelledAt === null && (
            <MailButton href={`${siteUrl}/rsvp/${links.sign(view)}`}>{t("mail.yourReply")}</MailButton>
          )}
        </>
      ),
    });
  };
}

/** When and where; the address and the link to the call are in the view only for those who are going. */
function Where({ view, t, today }: { view: ReplyView; t: Translate; today: string }) {
  const { date, time, zone, town, country, address, joinLink, language } = view;
  return (
    <p>
      <strong>{t("mail.when", { day: dayWords(date, language, today), time, town: zoneTown(zone) })}</strong>
      <br />
      {town && country ? `${town}, ${countryName(country, language)}` : t("gathering.kind.online")}
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
