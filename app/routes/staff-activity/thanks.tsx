import { useTranslation } from "~/i18n/use-translation";
import { countryName, dayWords } from "~/time/words";
import { useToday } from "~/ui/today";

type Thank = { id: string; thanks: string; town: string | null; country: string | null; date: string };

/** What leaders thanked God for, and agreed to pass on. */
export function Thanks({ thanks }: { thanks: Thank[] }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  if (thanks.length === 0) return null;
  const placeOf = ({ town, country }: Thank) =>
    town && country ? `${town}, ${countryName(country, i18n.language)}` : t("gathering.kind.online");
  return (
    <section aria-labelledby="thanks">
      <h2 id="thanks">{t("activity.thanks.title")}</h2>
      {thanks.map((thank) => (
        <blockquote key={thank.id} className="thank">
          <p className="long">{thank.thanks}</p>
          <footer className="quiet small">
            {t("activity.thanks.from", { place: placeOf(thank), day: dayWords(thank.date, i18n.language, today) })}
          </footer>
        </blockquote>
      ))}
    </section>
  );
}
