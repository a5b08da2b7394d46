import type { LedGathering } from "~/gatherings/gatherings.server";
import { useTranslation } from "~/i18n/use-translation";
import { dayWords } from "~/time/words";
import { useToday } from "~/ui/today";

const shownAtOnce = 8;

/** The dates of a series that are not over, each with its guide, its guests, and the ways to change it. */
export function Dates({ dates }: { dates: LedGathering[] }) {
  const { t } = useTranslation();
  const further = dates.length - shownAtOnce;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t("lead.gathering.dates")}</h2>
      <DateList dates={dates.slice(0, shownAtOnce)} />
      {further > 0 && (
        <details>
          <summary>{t("lead.gathering.moreDates", { count: further })}</summary>
          <DateList dates={dates.slice(shownAtOnce)} />
        </details>
      )}
    </section>
  );
}

function DateList({ dates }: { dates: LedGathering[] }) {
  return (
    <ul className="lines">
      {dates.map((date) => (
        <DateLine key={date.occurrenceId} date={date} />
      ))}
    </ul>
  );
}

function DateLine({ date: { id, originalDate, date, time, seatsTaken, cancelledAt } }: { date: LedGathering }) {
  const { t, i18n } = useTranslation();
  const day = dayWords(date, i18n.language, useToday());
  const acts = [
    { href: `/lead/${id}/${originalDate}/guide`, label: t("lead.gatherings.guide") },
    { href: `/lead/${id}/${originalDate}/people`, label: t("lead.gatherings.coming", { count: seatsTaken }) },
    { href: `/lead/${id}/edit?on=${originalDate}`, label: t("lead.gathering.changeOne") },
    { href: `/lead/${id}/cancellation?on=${originalDate}`, label: t("lead.gathering.cancelOne") },
  ];
  return (
    <li className={cancelledAt ? "date off" : "date"}>
      <p className="when">
        {day}, {time}
      </p>
      {cancelledAt ? (
        <p className="quiet">{t("lead.gathering.dateOff")}</p>
      ) : (
        <p className="choices">
          {acts.map(({ href, label }) => (
            <a key={href} href={href}>
              {label}
              <span className="hidden">: {day}</span>
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
