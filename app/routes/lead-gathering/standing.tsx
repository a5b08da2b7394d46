import type { LedGathering } from "~/gatherings/gatherings.server";
import { useTranslation } from "~/i18n/use-translation";

type StandingProps = { gathering: LedGathering; instructions: string | null };

/** Where a gathering stands with the office, and what the office says to its leader. */
export function Standing({ gathering, instructions }: StandingProps) {
  const { t } = useTranslation();
  const { id, approvedAt, sentBackAt, sentBackNote } = gathering;
  return (
    <>
      {approvedAt === null && sentBackAt === null && <p className="notice">{t("lead.gathering.waiting")}</p>}
      {approvedAt === null && sentBackAt !== null && (
        <section className="notice">
          <p>{t("lead.gathering.sentBack")}</p>
          <blockquote className="lines-kept">{sentBackNote}</blockquote>
          <a className="button" href={`/lead/${id}/edit`}>
            {t("lead.gathering.edit")}
          </a>
        </section>
      )}
      {instructions && (
        <details className="instructions">
          <summary>{t("lead.new.instructions")}</summary>
          <p className="lines-kept">{instructions}</p>
        </details>
      )}
    </>
  );
}
