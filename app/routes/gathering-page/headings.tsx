import type { PrayedHeadings } from "~/bulletins/current.server";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords } from "~/time/words";

/** What we will pray for: headings only, never a story. */
export function Headings({ headings, beginsWithThanks, date }: PrayedHeadings) {
  const { t, i18n } = useTranslation();
  return (
    <section aria-labelledby="prayed">
      <h2 id="prayed">{t("gathering.headings")}</h2>
      <ul className="headings">
        {headings.map(({ heading, language }) => (
          <li key={heading ?? ""} lang={heading && language !== i18n.language ? language : undefined}>
            {heading ?? t(beginsWithThanks ? "gathering.praise" : "gathering.requests")}
          </li>
        ))}
      </ul>
      <p className="quiet small">
        {date ? t("gathering.headingsFrom", { date: dateWords(date, i18n.language) }) : t("gathering.headingsUndated")}
      </p>
    </section>
  );
}
