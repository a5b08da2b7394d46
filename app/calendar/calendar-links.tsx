import { useTranslation } from "~/i18n/use-translation";
import { calendarPrograms, type CalendarLinks as Links } from "./links";

export type CalendarWays = { links: Links; file: string };

/** The ways into a calendar: a file for most, a link for those that live on the web. */
export function CalendarLinks({ links, file }: CalendarWays) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{t("calendar.add")}</h2>
      <ul className="headings">
        <li>
          <a href={file}>{t("calendar.file")}</a>
        </li>
        {calendarPrograms.map((program) => (
          <li key={program}>
            <a href={links[program]} rel="noreferrer">
              {t(`calendar.${program}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
