import { useTranslation } from "~/i18n/use-translation";

/** Somebody else saved while this was written: asked plainly, with nothing lost. */
export function WhoseWords({ by, both }: { by: string | null; both: number }) {
  const { t } = useTranslation();
  return (
    <section className="notice" role="alert" aria-labelledby="stand">
      <h2 id="stand">{t("translations.page.stand", { by: by ?? t("translations.page.somebody") })}</h2>
      <p>{t(both > 0 ? "translations.page.standBoth" : "translations.page.standText")}</p>
    </section>
  );
}
