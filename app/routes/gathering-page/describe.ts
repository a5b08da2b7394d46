import type { PublicGathering } from "~/gatherings/public";
import type { Translate } from "~/i18n/translate";
import { countryName, dayWords, zoneTown } from "~/time/words";

/** "19:30 to 20:30" */
export function timeSpan({ time, endTime }: Pick<PublicGathering, "time" | "endTime">, t: Translate): string {
  return t("gathering.time", { from: time, to: endTime });
}

export function placeWords({ place, town, country }: PublicGathering, locale: string, t: Translate): string {
  return town && country ? `${town}, ${countryName(country, locale)}` : t(`gathering.kind.${place}`);
}

/** One line for a link's preview: nothing the page itself doesn't show. */
export function describe(gathering: PublicGathering, locale: string, today: string, t: Translate): string {
  const day = `${dayWords(gathering.date, locale, today)}, ${gathering.time} (${zoneTown(gathering.zone)})`;
  return t("gathering.description", { day, place: placeWords(gathering, locale, t), host: gathering.host });
}
