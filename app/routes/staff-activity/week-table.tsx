import type { WeekOfOffice } from "~/activity/activity.server";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords } from "~/time/words";

type WeekTableProps = { weeks: WeekOfOffice[]; office: string | null; names: Record<string, string> };

const counts = ["gatherings", "replies", "expected", "closes", "people", "minutes", "newLeaders"] as const;

/** Everything that was counted, by week and office, and the way to have it as a file. */
export function WeekTable({ weeks, office, names }: WeekTableProps) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <section aria-labelledby="table">
      <h2 id="table">{t("activity.table")}</h2>
      {weeks.length === 0 ? (
        <p>{t("activity.tableNone")}</p>
      ) : (
        <>
          <p className="quiet">{t("activity.past")}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className="table-frame" aria-label={t("activity.scroll")} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("activity.column.week")}</th>
                  <th scope="col">{t("activity.column.office")}</th>
                  {counts.map((count) => (
                    <th key={count} scope="col" className="count">
                      {t(`activity.column.${count}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <tr key={`${week.week} ${week.office}`}>
                    <th scope="row">{dateWords(week.week, i18n.language)}</th>
                    <td>{names[week.office] ?? week.office}</td>
                    {counts.map((count) => (
                      <td key={count} className="count">
                        {number.format(week[count])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p>
            <a className="button second" href={`/staff/activity.csv${office ? `?office=${office}` : ""}`}>
              {t("activity.file")}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
