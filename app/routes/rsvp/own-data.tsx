import { useTranslation } from "~/i18n/use-translation";
import { partyWords } from "~/rsvps/party-words";
import type { ReplyView } from "~/rsvps/reply-view.server";
import { dateWords } from "~/time/words";

/** What is kept about a guest, and the way to have it forgotten. */
export function OwnData({ token, reply }: { token: string; reply: Omit<ReplyView, "generation" | "joinLink"> }) {
  const { t, i18n } = useTranslation();
  const { name, email, adults, children, consentAt } = reply;
  return (
    <section aria-labelledby="own-data">
      <h2 id="own-data">{t("reply.own.data")}</h2>
      <p className="long">
        {t("reply.own.dataText", {
          name,
          email,
          party: partyWords({ adults, children }, t),
          date: dateWords(consentAt.slice(0, 10), i18n.language),
        })}
      </p>
      <form method="post" action={`/rsvp/${token}/erasure`}>
        <p>{t("reply.own.eraseText")}</p>
        <button type="submit" className="button second">
          {t("reply.own.erase")}
        </button>
      </form>
    </section>
  );
}
