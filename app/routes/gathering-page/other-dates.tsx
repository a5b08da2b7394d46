import type { PublicDate, PublicGathering } from "~/gatherings/public";
import { useTranslation } from "~/i18n/use-translation";
import { dayWords } from "~/time/words";
import { useToday } from "~/ui/today";

/** The dates of a series beside the one that is shown, each with its own page. */
export function OtherDates({ dates, shown }: { dates: PublicDate[]; shown: string }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <section aria-labelledby="other-dates">
      <h2 id="other-dates">{t("gathering.otherDates")}</h2>
      <ul className="headings">
        {dates
          .filter(({ originalDate }) => originalDate !== shown)
          .map(({ originalDate, date, time, state }) => (
            <li key={originalDate}>
              <a href={`?on=${originalDate}`}>
                {dayWords(date, i18n.language, today)}, {time}
              </a>
              {state === "cancelled" && <span className="quiet"> {t("reply.dateOff")}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Whether it is this date alone that was called off. */
export function isOneOff({ state }: Pick<PublicGathering, "state">, dates: PublicDate[]): boolean {
  return state === "cancelled" && dates.some((date) => date.state === "coming");
}
