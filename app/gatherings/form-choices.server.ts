import type { Db } from "db/connection";
import type { Translate } from "~/i18n/translate";
import { zoneNames } from "~/time/calendar-date";
import { countryName, languageName } from "~/time/words";
import { gatheringLanguages } from "./gathering";
import type { FormChoices } from "./gathering-form";
import type { LedGathering } from "./gatherings.server";

/** What a leader's form offers, in the leader's language. */
export async function formChoices(db: Db, locale: string, t: Translate): Promise<FormChoices> {
  const rows = await db.selectFrom("places").select("country").distinct().execute();
  const countries = rows.map(({ country }) => ({ value: country, label: countryName(country, locale) }));
  return {
    countries: countries.sort((a, b) => a.label.localeCompare(b.label, locale)),
    zones: [
      { value: "", label: t("lead.form.zoneFromPlace") },
      ...zoneNames.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
    ],
    languages: gatheringLanguages.map((code) => ({ value: code, label: languageName(code, locale) })),
  };
}

type Office = { country: string };

/** A new form begins with what most gatherings of the office will have. */
export function newFormValues({ country }: Office, language: string): Record<string, string> {
  return { place: "home", minutes: "60", time: "19:30", country, language };
}

/** A gathering as the values of its form. A zone that the place gives by itself stays open, so that it follows the town. */
export function formValuesOf(gathering: LedGathering, placeZone?: string): Record<string, string> {
  const { title, about, date, time, minutes, place, town, country, zone, address, joinLink, capacity, language } =
    gathering;
  const values = {
    title,
    about,
    date,
    time,
    minutes,
    place,
    town,
    country,

    address,
    joinLink,
    capacity,
    language,
    zone: zone === placeZone ? "" : zone,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? "")]));
}
