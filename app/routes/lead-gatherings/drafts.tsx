import { useTranslation } from "~/i18n/use-translation";
import { isCalendarDate } from "~/time/calendar-date";
import { dayWords } from "~/time/words";
import { useToday } from "~/ui/today";

/** Forms a leader put aside: to go on with, or to throw away. */
export function Drafts({ drafts }: { drafts: { id: string; title: string; date: string }[] }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t("lead.gatherings.drafts")}</h2>
      <ul className="lines">
        {drafts.map(({ id, title, date }) => (
          <li key={id}>
            <p className="when">{isCalendarDate(date) && dayWords(date, i18n.language, today)}</p>
            <p className="what">
              <a href={`/lead/new?draft=${id}`}>{title.trim() || t("lead.gatherings.draftUntitled")}</a>
            </p>
            <form method="post" action={`/lead/drafts/${id}/removal`}>
              <button type="submit" className="plain">
                {t("lead.gatherings.draftRemove")}
                <span className="hidden">: {title}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
