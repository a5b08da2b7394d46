import type { Progress } from "~/bulletins/translations";
import type { Translate } from "~/i18n/translate";
import { useTranslation } from "~/i18n/use-translation";

type Language = { code: string; name: string; by: string | null; progress: Progress };

/** The languages there can be, each by its own name, and how far it is. */
export function LanguageList({ bulletin, languages }: { bulletin: string; languages: Language[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{t("translations.list")}</h2>
      <ul className="lines">
        {languages.map(({ code, name, by, progress }) => (
          <li key={code}>
            <p className="what">
              <a href={`/staff/bulletins/${bulletin}/translations/${code}`} lang={code}>
                {name}
              </a>
            </p>
            <p className={progress.translated === 0 ? "quiet" : undefined}>{progressWords(progress, t)}</p>
            {by && progress.translated > 0 && <p className="quiet small saved-by">{t("translations.by", { by })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function progressWords({ parts, translated, stale }: Progress, t: Translate): string {
  if (translated === 0) return t("translations.none");
  const words =
    translated === parts ? t("translations.done", { count: parts }) : t("translations.some", { translated, parts });
  return stale > 0 ? `${words} ${t("translations.stale", { count: stale })}` : words;
}
