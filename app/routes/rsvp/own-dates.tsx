import { useTranslation } from "~/i18n/use-translation";
import { dayWords } from "~/time/words";
import { useToday } from "~/ui/today";

type OtherDate = { date: string; time: string; path: string; standing: "going" | "waitlisted" | "declined" | "off" };

/** The other dates of a series this guest replied to. */
export function OwnDates({ others }: { others: OtherDate[] }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="other-dates">
      <h2 id="other-dates">{t("reply.own.otherDates")}</h2>
      <ul className="headings">
        {others.map(({ date, time, path, standing }) => (
          <li key={path}>
            <a href={path}>
              {dayWords(date, i18n.language, today)}, {time}
            </a>
            <span className="quiet">, {t(`reply.own.standing.${standing}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
