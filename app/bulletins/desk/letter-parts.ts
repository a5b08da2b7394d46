import { type Desk, type DeskRequest, requestsOf, type Span, type Trace } from "./desk";
import { introId, traceLetter } from "./trace";

/** What a stretch of the letter became, and where that is on the desk; null where it became nothing. */
export type Stretch = { text: string; part: { id: string; role: Role; number?: number } | null };
export type Role = "title" | "date" | "verse" | "heading" | "intro" | "praise" | "petition" | "mixed" | "aside";

/** The letter cut where one part ends and another begins. */
export function stretchesOf(letter: string, desk: Desk): Stretch[] {
  const parts = partsOf(desk);
  const spans = Object.entries(desk.trace).flatMap(([id, list]) => {
    const part = parts.get(id);
    return part ? list.map((span) => ({ span, part })) : [];
  });
  spans.sort((a, b) => a.span[0] - b.span[0]);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { span, part } of spans) {
    const start = Math.max(at, span[0]);
    if (span[1] <= start) continue;
    if (start > at) stretches.push({ text: letter.slice(at, start), part: null });
    stretches.push({ text: letter.slice(start, span[1]), part });
    at = span[1];
  }
  if (at < letter.length) stretches.push({ text: letter.slice(at), part: null });
  return stretches;
}

/** By their own names, and by those of what was joined to them. */
function partsOf({ sections, aside, ...desk }: Desk): Map<string, NonNullable<Stretch["part"]>> {
  const parts = new Map<string, NonNullable<Stretch["part"]>>();
  for (const role of ["title", "date", "verse"] as const) parts.set(role, { id: role, role });
  const requests = requestsOf({ ...desk, sections });
  const named = requests.map(({ id, kind }, index) => ({ id, role: kind, number: index + 1 }));
  for (const [index, part] of named.entries()) for (const name of requests[index]?.origins ?? []) parts.set(name, part);
  for (const part of named) parts.set(part.id, part);
  for (const { id } of sections) {
    parts.set(id, { id, role: "heading" });
    parts.set(introId(id), { id: introId(id), role: "intro" });
  }
  for (const { id } of aside) parts.set(id, { id, role: "aside" });
  return parts;
}

/** After a request was split: each half gets the place of its own words within what was the whole's. */
export function tracedAnew(desk: Desk, ids: [string, string], letter: string): Desk {
  const halves = requestsOf(desk).filter(({ id }) => ids.includes(id));
  const spans = desk.trace[ids[0]] ?? [];
  return { ...desk, trace: { ...desk.trace, ...traceWithin(halves, spans, letter) } };
}

function traceWithin(requests: DeskRequest[], spans: Span[], letter: string): Trace {
  const nothing = { title: null, date: null, scriptureText: null, scriptureReference: null, aside: [] };
  const [from, to] = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
  if (spans.length === 0) return {};
  const trace = traceLetter(
    { ...nothing, sections: [{ id: "", heading: null, intro: null, requests }] },
    letter.slice(from, to),
  );
  return Object.fromEntries(
    Object.entries(trace).map(([id, list]) => [id, list.map(([start, end]): Span => [start + from, end + from])]),
  );
}
