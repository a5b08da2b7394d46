import type { Db } from "db/connection";
import type { Translate } from "~/i18n/translate";
import { zoneNames } from "~/time/calendar-date";
import { countryName, languageName } from "~/time/words";
import type { Details } from "./details";
import { gatheringLanguages } from "./gathering";
import type { FormChoices } from "./gathering-form";
import type { SchedulePlan } from "./plan.server";
import { recurrenceValues } from "./recurrence-form";

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
  return { ...recurrenceValues(null), place: "home", minutes: "60", time: "19:30", country, language };
}

/** A plan as the values of its form. A zone that the place gives by itself stays open, so that it follows the town. */
export function formValuesOf(plan: SchedulePlan, placeZone?: string): Record<string, string> {
  const { title, about, date, time, minutes, place, town, country, address, joinLink, notes, capacity } = plan;
  const values = { title, about, date, time, minutes, place, town, country, address, joinLink, notes, capacity };
  const texts = Object.entries(values).map(([name, value]) => [name, String(value ?? "")]);
  return {
    ...Object.fromEntries(texts),
    ...{ language: plan.language, zone: plan.zone === placeZone ? "" : plan.zone },
    ...tickedBoxes(plan),
    ...recurrenceValues(plan.recurrence),
  };
}

function tickedBoxes({ accessibility, otherLanguages, childrenWelcome }: Details): Record<string, string> {
  const ticked = [
    ...accessibility.map((code) => `accessibility.${code}`),
    ...otherLanguages.map((code) => `otherLanguages.${code}`),
    ...(childrenWelcome ? ["childrenWelcome"] : []),
  ];
  return Object.fromEntries(ticked.map((name) => [name, "yes"]));
}
