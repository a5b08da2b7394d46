import type { Deviation } from "~/gatherings/review";
import { useTranslation } from "~/i18n/use-translation";

/** What the leader wrote otherwise than the template. */
export function Deviations({ deviations }: { deviations: Deviation[] }) {
  const { t } = useTranslation();
  if (deviations.length === 0) return <p>{t("staff.gatherings.same")}</p>;
  return (
    <dl className="deviations">
      {deviations.map(({ part, before, after }) => (
        <div key={part}>
          <dt>{t(`lead.form.${part}`)}</dt>
          <dd>
            {before !== null && <del className="long">{before}</del>}
            <ins className="long">{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
