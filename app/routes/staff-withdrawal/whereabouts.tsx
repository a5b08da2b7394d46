import { useTranslation } from "~/i18n/use-translation";
import { dayWords, momentWords } from "~/time/words";
import { useToday } from "~/ui/today";

type Opening = { occurrenceId: string; title: string; date: string; leader: string; at: string };

/** The guides that held a request and were opened: those that may be on paper. */
export function Whereabouts({ openings, isWithdrawn }: { openings: Opening[]; isWithdrawn: boolean }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <section aria-labelledby="whereabouts">
      <h2 id="whereabouts">{t("staff.withdrawal.whereabouts")}</h2>
      {openings.length === 0 && <p>{t("staff.withdrawal.nowhere")}</p>}
      {openings.length > 0 && isWithdrawn && <p>{t("staff.withdrawal.paper")}</p>}
      <ul>
        {openings.map(({ occurrenceId, title, date, leader, at }) => (
          <li key={occurrenceId} className="long">
            {t("staff.withdrawal.opened", {
              ...{ title, leader },
              day: dayWords(date, i18n.language, today),
              at: momentWords(at, i18n.language),
            })}
          </li>
        ))}
      </ul>
      <p>{t("staff.withdrawal.mails")}</p>
    </section>
  );
}
