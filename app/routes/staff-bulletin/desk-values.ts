import type { DeskBulletin } from "~/bulletins/desk.server";
import { asidePlace } from "~/bulletins/desk-form";
import type { Translate } from "~/i18n/translate";
import type { Choice } from "~/ui/form/fields";

/** Where a request can stand. */
export function placesIn({ sections }: DeskBulletin, t: Translate): Choice[] {
  const headings = sections.map(({ heading }, place) => ({
    value: String(place),
    label: heading ?? t("staff.desk.noHeading"),
  }));
  return [...headings, { value: asidePlace, label: t("staff.desk.setAside") }];
}

/** The bulletin as the values of its form. */
export function deskValues(bulletin: DeskBulletin): Record<string, string> {
  const { title, date, scriptureText, scriptureReference, sections, requests, setAside } = bulletin;
  const values: Record<string, string | null> = { title, date, scriptureText, scriptureReference };
  for (const [place, { heading, intro }] of sections.entries()) {
    values[`sections.${place}.heading`] = heading;
    values[`sections.${place}.intro`] = intro;
  }
  for (const [index, request] of requests.entries()) {
    const name = `requests.${index}`;
    values[`${name}.place`] = String(request.place);
    values[`${name}.kind`] = request.kind;
    values[`${name}.text`] = request.text;
    values[`${name}.childrensWording`] = request.childrensWording;
    for (const sensitivity of request.sensitivities) values[`${name}.care.${sensitivity}`] = "yes";
  }
  for (const [index, { text }] of setAside.entries()) {
    values[`aside.${index}.text`] = text;
    values[`aside.${index}.place`] = asidePlace;
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? ""]));
}
