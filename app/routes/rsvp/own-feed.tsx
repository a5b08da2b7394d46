import { useTranslation } from "~/i18n/use-translation";

/** All the guest's dates as a calendar to subscribe to, and the way to a new address when the old one got about. */
export function OwnFeed({ token, address }: { token: string; address: string }) {
  const { t } = useTranslation();
  return (
    <details className="own-feed">
      <summary>{t("reply.own.feed.title")}</summary>
      <p>{t("reply.own.feed.text")}</p>
      <p className="long">
        <a href={address.replace(/^https?:/, "webcal:")}>{address}</a>
      </p>
      <form method="post" action={`/rsvp/${token}/feed`}>
        <p>{t("reply.own.feed.renewText")}</p>
        <button type="submit" className="button second">
          {t("reply.own.feed.renew")}
        </button>
      </form>
    </details>
  );
}
