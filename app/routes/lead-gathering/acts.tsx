import type { LedGathering } from "~/gatherings/gatherings.server";
import { useTranslation } from "~/i18n/use-translation";

/** What a leader may want to do with a date: the next thing first. `now` is an instant, UTC. */
export function Acts({ gathering, now }: { gathering: LedGathering; now: string }) {
  const { t } = useTranslation();
  const { id, originalDate, startsAt, closedAt } = gathering;
  const hasBegun = startsAt <= now;
  const toClose = hasBegun && !closedAt;
  return (
    <p className="actions">
      {hasBegun && (
        <a className={toClose ? "button" : "button second"} href={`/lead/${id}/${originalDate}/close`}>
          {t(toClose ? "close.submit" : "lead.gatherings.closed")}
        </a>
      )}
      <a className={toClose ? "button second" : "button"} href={`/lead/${id}/${originalDate}/guide`}>
        {t("lead.gathering.guide")}
      </a>
      <a className="button second" href={`/lead/${id}/${originalDate}/live`}>
        {t("live.link")}
      </a>
      <a className="button second" href={`/lead/${id}/${originalDate}/people`}>
        {t("people.title")}
      </a>
      <a className="button second" href={`/lead/${id}/${originalDate}/mails`}>
        {t("mailPlan.link")}
      </a>
      <a className="button second" href={`/lead/${id}/edit`}>
        {t("lead.gathering.edit")}
      </a>
    </p>
  );
}
