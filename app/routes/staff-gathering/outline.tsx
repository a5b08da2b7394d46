import type { findWaiting } from "~/gatherings/approval.server";
import { useTranslation } from "~/i18n/use-translation";
import { countryName, dayWords, zoneTown } from "~/time/words";
import { useToday } from "~/ui/today";

type Waiting = Omit<NonNullable<Awaited<ReturnType<typeof findWaiting>>>, "plan">;

/** Who, when and where, as the public will read it: no street and no link to a call. */
export function Outline({ gathering, repeats }: { gathering: Waiting; repeats: boolean }) {
  const { t, i18n } = useTranslation();
  const { leader, date, time, zone, place, town, country, capacity } = gathering;
  const day = dayWords(date, i18n.language, useToday());
  const facts = [
    [t("gathering.host"), leader],
    [t("gathering.when"), t("mail.when", { day, time, town: zoneTown(zone) })],
    [
      t("gathering.where"),
      town && country ? `${town}, ${countryName(country, i18n.language)}` : t(`gathering.kind.${place}`),
    ],
    [t("gathering.room"), capacity === null ? t("gathering.noLimit") : t("gathering.people", { count: capacity })],
    ...(repeats ? [[t("lead.form.repeats"), t("staff.gatherings.repeats")]] : []),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, words]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
