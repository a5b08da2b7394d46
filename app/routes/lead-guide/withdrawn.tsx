import { useTranslation } from "~/i18n/use-translation";

/** That something was withdrawn since the leader first opened the guide: where it stood, and what to do; no word of it. */
export function Withdrawn({ headings }: { headings: (string | null)[] }) {
  const { t } = useTranslation();
  if (headings.length === 0) return null;
  return (
    <section className="notice no-print" aria-labelledby="withdrawn">
      <h2 id="withdrawn">{t("guidePage.withdrawn.title", { count: headings.length })}</h2>
      <p>{[...new Set(headings.map((heading) => heading ?? t("guidePage.beginning")))].join(", ")}</p>
      <p>{t("guidePage.withdrawn.text")}</p>
    </section>
  );
}
