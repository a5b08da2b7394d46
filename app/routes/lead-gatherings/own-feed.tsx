import { useTranslation } from "~/i18n/use-translation";
import { CopyButton } from "~/ui/copy-button";

/** The leader's gatherings as a calendar to subscribe to, and the way to a new address when the old one got about. */
type OwnFeedProps = { address: string; office: string; isNew: boolean };

export function OwnFeed({ address, office, isNew }: OwnFeedProps) {
  const { t } = useTranslation();
  return (
    <details className="own-feed" open={isNew}>
      <summary>{t("lead.feed.title")}</summary>
      {isNew && (
        <p className="notice" role="status">
          {t("lead.feed.renewed")}
        </p>
      )}
      <p>{t("lead.feed.text")}</p>
      <p className="long">
        <a href={address.replace(/^https?:/, "webcal:")}>{address}</a>
      </p>
      <CopyButton text={address} label={t("lead.feed.copy")} done={t("lead.share.copied")} />
      <p>{t("lead.feed.office")}</p>
      <p className="long">
        <a href={office.replace(/^https?:/, "webcal:")}>{office}</a>
      </p>
      <form method="post" action="/lead/feed">
        <p>{t("lead.feed.renewText")}</p>
        <button type="submit" className="button second">
          {t("lead.feed.renew")}
        </button>
      </form>
    </details>
  );
}
