import { kindOf } from "../parse/kinds";
import type { Desk, DeskAside, DeskRequest, Span, Trace } from "./desk";
import { newRequest } from "./desk";
import { introId } from "./trace";

/** What staff do to the desk's larger parts. Each gives a new desk; what can't be done changes nothing. */

/** Takes a request out of the bulletin; its text stays at hand. */
export function setRequestAside(desk: Desk, id: string): Desk {
  const request = desk.sections.flatMap((section) => section.requests).find((one) => one.id === id);
  if (!request) return desk;
  const sections = desk.sections.map((section) => ({
    ...section,
    requests: section.requests.filter((one) => one.id !== id),
  }));
  const aside: DeskAside = { id, text: request.text, reason: "byHand", origins: request.origins };
  return { ...desk, sections, aside: [...desk.aside, aside] };
}

/** Makes a request of what was set aside, under a heading: where the letter has it, or at the section's end. */
export function bringBack(desk: Desk, id: string, sectionId: string): Desk {
  const aside = desk.aside.find((part) => part.id === id);
  if (!aside) return desk;
  const sections =
    desk.sections.length > 0 ? desk.sections : [{ id: sectionId, heading: null, intro: null, requests: [] }];
  if (!sections.some((section) => section.id === sectionId)) return desk;
  return {
    ...desk,
    sections: sections.map((section) =>
      section.id === sectionId
        ? { ...section, requests: inLetterOrder(section.requests, requestFrom(aside), desk.trace) }
        : section,
    ),
    aside: desk.aside.filter((part) => part.id !== id),
  };
}

function requestFrom({ id, text, origins }: DeskAside): DeskRequest {
  const kind = kindOf(text);
  return { ...newRequest(id, text), kind: kind ?? "petition", doubts: kind ? [] : ["kindUnknown"], origins };
}

function inLetterOrder(requests: DeskRequest[], request: DeskRequest, trace: Trace): DeskRequest[] {
  const from = startOf(trace[request.id]);
  const before = requests.findIndex((one) => startOf(trace[one.id]) > from);
  return requests.toSpliced(before === -1 ? requests.length : before, 0, request);
}

function startOf(spans: Span[] | undefined): number {
  return spans?.[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Under which heading something of the letter stood: the last one that begins before it. */
export function sectionAround(desk: Desk, id: string): string | undefined {
  const from = startOf(desk.trace[id]);
  const begins = (sectionId: string, requests: DeskRequest[]) =>
    Math.min(startOf(desk.trace[sectionId]), ...requests.map((request) => startOf(desk.trace[request.id])));
  const before = desk.sections.filter((section) => begins(section.id, section.requests) < from);
  return (before.at(-1) ?? desk.sections[0])?.id;
}

/** A new section behind another, at the very beginning where that is null. */
export function addSection(desk: Desk, afterId: string | null, newId: string, heading: string | null = null): Desk {
  const at = desk.sections.findIndex((section) => section.id === afterId) + 1;
  const section = { id: newId, heading, intro: null, requests: [] };
  return { ...desk, sections: desk.sections.toSpliced(at, 0, section) };
}

/** Begins a section with a request and all that follow it in theirs. */
export function beginSectionAt(desk: Desk, requestId: string, newId: string): Desk {
  return {
    ...desk,
    sections: desk.sections.flatMap((section) => {
      const at = section.requests.findIndex((request) => request.id === requestId);
      if (at === -1) return [section];
      const [before, after] = [section.requests.slice(0, at), section.requests.slice(at)];
      return [
        { ...section, requests: before },
        { id: newId, heading: null, intro: null, requests: after },
      ];
    }),
  };
}

/** Takes a heading away: its requests go to the section before it, its words are set aside. */
export function dissolveSection(desk: Desk, id: string): Desk {
  const at = desk.sections.findIndex((section) => section.id === id);
  const section = desk.sections[at];
  if (!section) return desk;
  const into = desk.sections[at === 0 ? 1 : at - 1];
  if (!into && section.requests.length > 0) return mendedAlone(desk, section.id);
  const texts = [
    { id: section.id, text: section.heading },
    { id: introId(section.id), text: section.intro },
  ];
  const aside = texts.flatMap(({ id: partId, text }) =>
    text ? [{ id: partId, text, reason: "byHand" as const, origins: [] }] : [],
  );
  const requests = (one: typeof section) =>
    at === 0 ? [...section.requests, ...one.requests] : [...one.requests, ...section.requests];
  return {
    ...desk,
    sections: desk.sections
      .filter((one) => one !== section)
      .map((one) => (one === into ? { ...one, requests: requests(one) } : one)),
    aside: [...desk.aside, ...aside],
  };
}

/** The only section keeps its requests, and loses its words. */
function mendedAlone(desk: Desk, id: string): Desk {
  const section = desk.sections.find((one) => one.id === id);
  if (!section?.heading && !section?.intro) return desk;
  const below = addSection(desk, null, `${id}-plain`);
  return dissolveSection(below, id);
}

export function stepSection(desk: Desk, id: string, by: -1 | 1): Desk {
  const at = desk.sections.findIndex((section) => section.id === id);
  const section = desk.sections[at];
  if (!section || !desk.sections[at + by]) return desk;
  return { ...desk, sections: desk.sections.toSpliced(at, 1).toSpliced(at + by, 0, section) };
}
