import type { Db } from "db/connection";
import { type Desk, requestsOf } from "~/bulletins/desk/desk";
import { findDesk } from "~/bulletins/desk/desk.server";
import { asidePlace } from "~/bulletins/desk/form";

export async function theDesk(db: Db, id: string) {
  const bulletin = await findDesk(db, id);
  if (!bulletin) throw new Error("There is no such bulletin");
  return { ...bulletin, requests: requestsOf(bulletin.desk) };
}

/** The desk's form as its page would send it back untouched. */
export async function untouched(db: Db, id: string): Promise<Record<string, string>> {
  const { desk, version } = await theDesk(db, id);
  return { ...deskFields(desk), newHeading: "", version: String(version) };
}

function deskFields({ title, date, scriptureText, scriptureReference, sections, aside }: Desk): Record<string, string> {
  const values: Record<string, string | null> = { title, date, scriptureText, scriptureReference };
  for (const [place, { id, heading, intro }] of sections.entries()) {
    const row = { id, heading, intro };
    for (const [name, value] of Object.entries(row)) values[`sections.${place}.${name}`] = value;
  }
  const requests = sections.flatMap((section) =>
    section.requests.map((request) => ({ ...request, place: section.id })),
  );
  for (const [index, { id, place, kind, text, childrensWording, sensitivities }] of requests.entries()) {
    const row = { id, place, kind, text, childrensWording };
    for (const [name, value] of Object.entries(row)) values[`requests.${index}.${name}`] = value;
    for (const sensitivity of sensitivities) values[`requests.${index}.care.${sensitivity}`] = "yes";
  }
  for (const [index, { id, text }] of aside.entries()) {
    const row = { id, text, place: asidePlace };
    for (const [name, value] of Object.entries(row)) values[`aside.${index}.${name}`] = value;
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? ""]));
}
