import { useTranslation } from "react-i18next";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { dayWords } from "~/time/words";
import { useToday } from "~/ui/today";

/** A leader's gatherings as lines of a page: the day, the title, where, and the way to its guide. */
export function GatheringList({ gatherings }: { gatherings: LedGathering[] }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <ul className="lines">
      {gatherings.map(({ id, title, date, time, originalDate, place, town, cancelledAt }) => (
        <li key={id} className={cancelledAt ? "off" : undefined}>
          <p className="when">
            {dayWords(date, i18n.language, today)}, {time}
          </p>
          <p className="what">
            <a href={`/lead/${id}`}>{title}</a>
          </p>
          <p className="quiet">{cancelledAt ? t("lead.gatherings.off") : (town ?? t(`gathering.kind.${place}`))}</p>
          {!cancelledAt && (
            <p>
              <a href={`/lead/${id}/${originalDate}/guide`}>
                {t("lead.gatherings.guide")}
                <span className="hidden">: {title}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
