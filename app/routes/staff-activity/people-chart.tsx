import { scaleBand, scaleLinear } from "d3-scale";
import { useTranslation } from "~/i18n/use-translation";
import { shortDayWords } from "~/time/words";

type WeekOfPeople = { week: string; people: number };

const rowHeight = 28;

/** How many prayed, week by week, drawn from zero, the best week lit. The sentence says what is seen; the table has it all. */
export function PeopleChart({ weeks }: { weeks: WeekOfPeople[] }) {
  const { t, i18n } = useTranslation();
  const most = weeks.reduce((best, week) => (week.people > best.people ? week : best), { week: "", people: 0 });
  return (
    <section aria-labelledby="chart">
      <h2 id="chart">{t("activity.chart.title")}</h2>
      {most.people === 0 ? (
        <p>{t("activity.chart.none")}</p>
      ) : (
        <figure className="chart">
          <figcaption>
            {t("activity.chart.most", { week: shortDayWords(most.week, i18n.language), count: most.people })}
          </figcaption>
          <Bars weeks={weeks} most={most} />
        </figure>
      )}
    </section>
  );
}

/** Bars lie on their sides and are measured in hundredths, so that words keep their size at any width. */
function Bars({ weeks, most }: { weeks: WeekOfPeople[]; most: WeekOfPeople }) {
  const { t, i18n } = useTranslation();
  const height = weeks.length * rowHeight;
  const x = scaleLinear().domain([0, most.people]).range([0, 66]);
  const y = scaleBand<string>()
    .domain(weeks.map(({ week }) => week))
    .range([0, height])
    .padding(0.25);
  return (
    <svg width="100%" height={height} role="img" aria-label={t("activity.chart.title")}>
      {weeks.map(({ week, people }) => {
        const [top, middle] = [y(week) ?? 0, (y(week) ?? 0) + y.bandwidth() / 2];
        return (
          <g key={week} className={week === most.week ? "lit" : undefined}>
            <text x="19%" y={middle} className="week">
              {shortDayWords(week, i18n.language)}
            </text>
            <rect x="21%" y={top} width={`${x(people)}%`} height={y.bandwidth()} />
            <text x={`${21 + x(people)}%`} dx={8} y={middle}>
              {people > 0 ? people : ""}
            </text>
          </g>
        );
      })}
      <line x1="21%" x2="21%" y1={0} y2={height} className="floor" />
    </svg>
  );
}
