import type { LedGathering } from "~/gatherings/gatherings.server";
import { useTranslation } from "~/i18n/use-translation";
import { countryName, dayWords, zoneTown } from "~/time/words";
import { useToday } from "~/ui/today";

/** What the leader settled, the private parts marked as such. */
export function Facts({ gathering, isNext = false }: { gathering: LedGathering; isNext?: boolean }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const { date, time, minutes, zone, place, town, country, address, joinLink, notes, capacity } = gathering;
  const locale = i18n.language;
  return (
    <dl className="facts">
      <dt>{t(isNext ? "lead.gathering.next" : "gathering.when")}</dt>
      <dd>{t("lead.gathering.when", { day: dayWords(date, locale, today), time, zone: zoneTown(zone), minutes })}</dd>
      <dt>{t("gathering.where")}</dt>
      <dd>
        {t(`gathering.kind.${place}`)}
        {town && country ? `, ${town}, ${countryName(country, locale)}` : ""}
      </dd>
      {address && (
        <>
          <dt>{t("lead.gathering.address")}</dt>
          <dd>
            {address} <span className="quiet">{t("lead.gathering.private")}</span>
          </dd>
        </>
      )}
      {joinLink && (
        <>
          <dt>{t("lead.gathering.joinLink")}</dt>
          <dd className="long">
            {joinLink} <span className="quiet">{t("lead.gathering.private")}</span>
          </dd>
        </>
      )}
      {notes && (
        <>
          <dt>{t("lead.gathering.notes")}</dt>
          <dd className="long">
            {notes} <span className="quiet">{t("lead.gathering.private")}</span>
          </dd>
        </>
      )}
      <dt>{t("gathering.room")}</dt>
      <dd>{capacity === null ? t("gathering.noLimit") : t("gathering.people", { count: capacity })}</dd>
    </dl>
  );
}
