import { type RequestKind, requestKinds, type SetAside } from "~/bulletins/bulletin";
import type { DeskBulletin } from "~/bulletins/desk.server";
import { asidePlace } from "~/bulletins/desk-form";
import type { Translate } from "~/i18n/translate";
import type { Choice } from "~/ui/form/fields";
import type { Rejected } from "~/ui/form/rejected";

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

/**
 * The desk as it was sent, after somebody else saved in between: my parts, in my order, so that nothing typed is lost or
 * stands under another's request. Saving it again replaces theirs.
 */
export function asTyped(bulletin: DeskBulletin, { values }: Rejected): DeskBulletin {
  const count = (list: string, field: string) => {
    let rows = 0;
    while (`${list}.${rows}.${field}` in values) rows += 1;
    return Array.from({ length: rows }, (_, row) => (name: string) => values[`${list}.${row}.${name}`] ?? "");
  };
  const known = new Map(bulletin.requests.map((request) => [request.id, request]));
  return {
    ...bulletin,
    sections: count("sections", "heading").map((field) => ({
      heading: field("heading") || null,
      intro: field("intro") || null,
    })),
    requests: count("requests", "text").map((field) => ({
      ...(known.get(field("id")) ?? {
        links: [],
        doubts: [],
        sensitivities: [],
        childrensWording: null,
        withdrawnAt: null,
      }),
      ...{ id: field("id"), kind: kindFrom(field("kind")), text: field("text") },
      place: field("place") === asidePlace ? 0 : Number(field("place")),
    })),
    setAside: count("aside", "text").map((field) => ({
      text: field("text"),
      reason: field("reason") as SetAside["reason"],
    })),
  };
}

function kindFrom(text: string): RequestKind {
  return requestKinds.find((kind) => kind === text) ?? "petition";
}
