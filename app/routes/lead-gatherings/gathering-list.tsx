import type { LedGathering } from "~/gatherings/gatherings.server";
import { useTranslation } from "~/i18n/use-translation";
import { dayWords } from "~/time/words";
import { useToday } from "~/ui/today";

type Listed = LedGathering & { further?: number };

/** A leader's gatherings as lines of a page: the day, the title, where and how many, and the next thing to do. */
export function GatheringList({ gatherings, areOver = false }: { gatherings: Listed[]; areOver?: boolean }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <ul className="lines">
      {gatherings.map(({ id, title, date, time, place, town, cancelledAt, further = 0, ...gathering }) => (
        <li key={gathering.occurrenceId} className={cancelledAt ? "off" : undefined}>
          <p className="when">
            {dayWords(date, i18n.language, today)}, {time}
          </p>
          <p className="what">
            <a href={`/lead/${id}`}>{title}</a>
            {further > 0 && <span className="quiet small"> {t("lead.gatherings.further", { count: further })}</span>}
          </p>
          <p className="quiet">
            {gathering.approvedAt === null && !cancelledAt && (
              <strong className="block">
                {t(gathering.sentBackAt ? "lead.gatherings.sentBack" : "lead.gatherings.waiting")}
              </strong>
            )}
            {cancelledAt ? t("lead.gatherings.off") : (town ?? t(`gathering.kind.${place}`))}
            {!cancelledAt && (
              <span className="block">{t("lead.gatherings.coming", { count: gathering.seatsTaken })}</span>
            )}
          </p>
          {!cancelledAt && <Next id={id} title={title} {...gathering} isOver={areOver} />}
        </li>
      ))}
    </ul>
  );
}

type NextProps = Pick<LedGathering, "id" | "title" | "originalDate" | "closedAt"> & { isOver: boolean };

function Next({ id, title, originalDate, closedAt, isOver }: NextProps) {
  const { t } = useTranslation();
  const step = !isOver ? "guide" : closedAt ? "closed" : "close";
  return (
    <p>
      <a href={`/lead/${id}/${originalDate}/${isOver ? "close" : "guide"}`}>
        {t(`lead.gatherings.${step}`)}
        <span className="hidden">: {title}</span>
      </a>
    </p>
  );
}
