import { sensitivities } from "../sensitivity";
import { addSection, bringBack } from "./arrange";
import { type Desk, type DeskAside, type DeskRequest, newRequest, requestsOf } from "./desk";
import { asidePlace, type DeskForm } from "./form";

type FormRow = DeskForm["requests"][number];

/** The desk as a form without script sends it: fields from the form, and what no field says from the desk it was drawn from. */
export function deskFromForm(form: DeskForm, before: Desk, newId: () => string): Desk {
  const { title, date, scriptureText, scriptureReference } = form;
  const known = new Map(requestsOf(before).map((request) => [request.id, request]));
  const rows = form.requests.map((row) => ({ ...row, place: placeIn(form, row.place) }));
  const sections = form.sections.map((section) => ({
    ...section,
    requests: rows.filter((row) => row.place === section.id).map((row) => requestFrom(row, known.get(row.id))),
  }));
  const aside = [...form.aside.filter((row) => row.text).map(asideFrom(before)), ...setAsideNow(rows, known)];
  const desk: Desk = { title, date, scriptureText, scriptureReference, sections, aside, trace: before.trace };
  const withHeading = form.newHeading ? addSection(desk, sections.at(-1)?.id ?? null, newId(), form.newHeading) : desk;
  return form.aside
    .filter((row) => row.place !== asidePlace)
    .reduce(
      (now, row) => bringBack(now, row.id, now.sections.length ? placeIn(form, row.place) : newId()),
      withHeading,
    );
}

/** A section that is not there any more is the last one, so that nothing typed is lost. */
function placeIn({ sections }: DeskForm, place: string): string {
  if (place === asidePlace || sections.some((section) => section.id === place)) return place;
  return sections.at(-1)?.id ?? asidePlace;
}

/** A changed request has no doubts left; its links stay as long as their words do. */
function requestFrom(row: FormRow, before: DeskRequest | undefined): DeskRequest {
  const { id, kind, text, care, childrensWording, onHandout, answers } = row;
  const known = before ?? newRequest(id, text);
  return {
    ...{ ...known, kind, text, childrensWording, onHandout, answers: Object.keys(answers) },
    links: known.links.filter((link) => text.includes(link.text)),
    doubts: known.text === text && known.kind === kind ? known.doubts : [],
    sensitivities: sensitivities.filter((name) => care?.[name]),
  };
}

function asideFrom(before: Desk) {
  return ({ id, text }: DeskForm["aside"][number]): DeskAside => {
    const known = before.aside.find((part) => part.id === id);
    return { id, text, reason: known?.reason ?? "byHand", origins: known?.origins ?? [] };
  };
}

function setAsideNow(rows: FormRow[], known: Map<string, DeskRequest>): DeskAside[] {
  return rows
    .filter((row) => row.place === asidePlace && row.text)
    .map(({ id, text }) => ({ id, text, reason: "byHand", origins: known.get(id)?.origins ?? [] }));
}
