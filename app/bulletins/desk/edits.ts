import { kindOf } from "../parse/kinds";
import { suggestSensitivities } from "../sensitivity";
import type { Desk, DeskRequest, DeskSection } from "./desk";

/** What staff do to the desk. Each gives a new desk and leaves the old one as it was; what can't be done changes nothing. */

export function mendBulletin(desk: Desk, mended: Partial<Omit<Desk, "sections" | "aside" | "trace">>): Desk {
  return { ...desk, ...mended };
}

export function mendSection(desk: Desk, id: string, mended: Partial<Pick<DeskSection, "heading" | "intro">>): Desk {
  return eachSection(desk, (section) => (section.id === id ? { ...section, ...mended } : section));
}

/** What the reader doubted is settled once its text or kind is another. */
export function mendRequest(desk: Desk, id: string, mended: Partial<DeskRequest>): Desk {
  const settles = "text" in mended || "kind" in mended;
  return eachRequest(desk, id, (request) => [
    { ...request, ...mended, doubts: settles ? [] : (mended.doubts ?? request.doubts) },
  ]);
}

/** Makes two requests of one, where the cursor stands in its text. */
export function splitRequest(desk: Desk, id: string, at: number, newId: string): Desk {
  return eachRequest(desk, id, (request) => {
    const [before, after] = [request.text.slice(0, at).trim(), request.text.slice(at).trim()];
    if (!before || !after) return [request];
    const origins = [...new Set([...request.origins, id])];
    return [reread(request, before), { ...reread({ ...request, answers: [] }, after), id: newId, origins }];
  });
}

function reread(request: DeskRequest, text: string): DeskRequest {
  const kind = kindOf(text);
  return {
    ...{ ...request, text, kind: kind ?? request.kind, doubts: kind ? [] : ["kindUnknown"] },
    links: request.links.filter((link) => text.includes(link.text)),
    sensitivities: [...new Set([...request.sensitivities, ...suggestSensitivities(text)])],
  };
}

/** Adds a request to the one before it in its section, as a paragraph of its own. */
export function joinToPrevious(desk: Desk, id: string): Desk {
  return eachSection(desk, (section) => {
    const at = section.requests.findIndex((request) => request.id === id);
    const [before, after] = [section.requests[at - 1], section.requests[at]];
    if (!before || !after) return section;
    return { ...section, requests: section.requests.toSpliced(at - 1, 2, joined(before, after)) };
  });
}

function joined(before: DeskRequest, after: DeskRequest): DeskRequest {
  const both = <T>(of: (request: DeskRequest) => T[]) => [...new Set([...of(before), ...of(after)])];
  return {
    ...before,
    kind: before.kind === after.kind ? before.kind : "mixed",
    text: `${before.text}\n\n${after.text}`,
    links: [...before.links, ...after.links],
    doubts: [],
    sensitivities: both((request) => request.sensitivities),
    childrensWording: [before.childrensWording, after.childrensWording].filter(Boolean).join("\n\n") || null,
    onHandout: before.onHandout && after.onHandout,
    answers: both((request) => request.answers),
    origins: [...new Set([...before.origins, ...after.origins, after.id])],
  };
}

/** One place up (-1) or down (1), on into the next section at its edge. */
export function stepRequest(desk: Desk, id: string, by: -1 | 1): Desk {
  const from = desk.sections.findIndex((section) => section.requests.some((request) => request.id === id));
  const section = desk.sections[from];
  if (!section) return desk;
  const at = section.requests.findIndex((request) => request.id === id) + by;
  if (at >= 0 && at < section.requests.length) return placeRequest(desk, id, section.id, at);
  const next = desk.sections[from + by];
  return next ? placeRequest(desk, id, next.id, by === 1 ? 0 : next.requests.length) : desk;
}

/** Puts a request under a heading, before the one that stands at `at` without it; at the end where `at` is not given. */
export function placeRequest(desk: Desk, id: string, sectionId: string, at = Number.POSITIVE_INFINITY): Desk {
  const request = desk.sections.flatMap((section) => section.requests).find((one) => one.id === id);
  if (!request || !desk.sections.some((section) => section.id === sectionId)) return desk;
  return eachSection(
    eachRequest(desk, id, () => []),
    (section) =>
      section.id === sectionId ? { ...section, requests: section.requests.toSpliced(at, 0, request) } : section,
  );
}

function eachSection(desk: Desk, change: (section: DeskSection) => DeskSection): Desk {
  return { ...desk, sections: desk.sections.map(change) };
}

function eachRequest(desk: Desk, id: string, change: (request: DeskRequest) => DeskRequest[]): Desk {
  return eachSection(desk, (section) =>
    section.requests.some((request) => request.id === id)
      ? { ...section, requests: section.requests.flatMap((one) => (one.id === id ? change(one) : [one])) }
      : section,
  );
}
