import type { Counts } from "~/activity/activity.server";
import { useTranslation } from "~/i18n/use-translation";

/** Four figures of the last four weeks, each with its change. */
export function Figures({ now, before }: { now: Counts; before: Counts }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <dl className="figures">
      {(["people", "minutes", "closes", "newLeaders"] as const).map((figure) => (
        <div key={figure}>
          <dt>{t(`activity.figure.${figure}`)}</dt>
          <dd>
            <strong>{number.format(now[figure])}</strong>
            <span className="quiet small">{changeWords(now[figure] - before[figure])}</span>
          </dd>
        </div>
      ))}
    </dl>
  );

  function changeWords(change: number): string {
    if (change === 0) return t("activity.same");
    return t("activity.change", { sign: change > 0 ? "+" : "−", count: Math.abs(change) });
  }
}
