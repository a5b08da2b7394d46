import { useTranslation } from "~/i18n/use-translation";

/** Whether the leader hears by mail when a bulletin is published. */
export function NewsSwitch({ hears, isNew }: { hears: boolean; isNew: boolean }) {
  const { t } = useTranslation();
  return (
    <details className="own-feed" open={isNew}>
      <summary>{t("lead.news.title")}</summary>
      <p role={isNew ? "status" : undefined}>{t(hears ? "lead.news.on" : "lead.news.off")}</p>
      <form method="post" action="/lead/news">
        <input type="hidden" name="hears" value={hears ? "no" : "yes"} />
        <button type="submit" className="button second">
          {t(hears ? "lead.news.switchOff" : "lead.news.switchOn")}
        </button>
      </form>
    </details>
  );
}
