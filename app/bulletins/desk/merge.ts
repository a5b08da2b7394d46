import { isSame } from "~/ui/saving/same";
import { type Desk, type DeskAside, type DeskRequest, type DeskSection, requestsOf } from "./desk";

/** A field that two people changed, each in another way; `field` is "order" where it is how the parts stand. */
export type Conflict = { partId: string; field: string; mine: unknown; theirs: unknown };

/**
 * Puts two people's changes to the same desk together. What only one of them changed is taken; where both changed a
 * field, each in another way, mine stands and the conflict is told. Text that one of them wrote into a part which the
 * other took away is set aside, so that nothing typed is lost.
 */
export function mergeDesks(base: Desk, mine: Desk, theirs: Desk): { merged: Desk; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const [arranged, other] = mergeOrder(base, mine, theirs, conflicts);
  const versions = [base, mine, theirs] as const;
  const desk = {
    ...arranged,
    ...mergeFields(bulletinFields, "bulletin", versions, conflicts),
    sections: arranged.sections.map((section) => ({
      ...mergePart(sectionFields, section, versions.map(sectionOf(section.id)), conflicts),
      requests: section.requests.map((request) =>
        mergePart(requestFields, request, versions.map(partOf(request.id)), conflicts),
      ),
    })),
    aside: arranged.aside.map((part) => mergePart(["text"], part, versions.map(partOf(part.id)), conflicts)),
    trace: { ...theirs.trace, ...mine.trace },
  };
  return { merged: withLostTexts(desk, other, base), conflicts };
}

const bulletinFields = ["title", "date", "scriptureText", "scriptureReference"] as const;
const sectionFields = ["heading", "intro"] as const;
const requestFields = [
  ...(["kind", "text", "links", "doubts", "sensitivities"] as const),
  ...(["childrensWording", "onHandout", "answers", "origins"] as const),
] as const;

const sectionOf = (id: string) => (desk: Desk) => desk.sections.find((section) => section.id === id);
/** A request, or the same set aside. */
const partOf = (id: string) => (desk: Desk) =>
  requestsOf(desk).find((request) => request.id === id) ?? desk.aside.find((part) => part.id === id);

/** @returns the desk whose order stands, with what the other one added, and the other one */
function mergeOrder(base: Desk, mine: Desk, theirs: Desk, conflicts: Conflict[]): [Desk, Desk] {
  const [before, here, there] = [base, mine, theirs].map((desk) => JSON.stringify(orderOf(desk)));
  if (here === before) return [theirs, mine];
  if (there === before || there === here) return [mine, theirs];
  conflicts.push({ partId: "bulletin", field: "order", mine: null, theirs: null });
  return [withAdded(mine, theirs, base), theirs];
}

function orderOf({ sections, aside }: Desk) {
  return [sections.map(({ id, requests }) => [id, requests.map((request) => request.id)]), aside.map(({ id }) => id)];
}

/** Sections and requests that only the other one has stand at the end, where both arranged the desk anew. */
function withAdded(desk: Desk, other: Desk, base: Desk): Desk {
  const known = new Set([...idsIn(desk), ...idsIn(base)]);
  const sections: DeskSection[] = desk.sections.map((section) => {
    const added = sectionOf(section.id)(other)?.requests.filter((request) => !known.has(request.id)) ?? [];
    return { ...section, requests: [...section.requests, ...added] };
  });
  const begun = other.sections
    .filter((section) => !known.has(section.id))
    .map((section) => ({ ...section, requests: section.requests.filter((request) => !known.has(request.id)) }));
  return { ...desk, sections: [...sections, ...begun] };
}

function idsIn({ sections, aside }: Desk): Set<string> {
  const ids = sections.flatMap(({ id, requests }) => [id, ...requests.map((request) => request.id)]);
  return new Set([...ids, ...aside.map(({ id }) => id)]);
}

/** A version that knows nothing of a field, because the part was something else there, has not changed it. */
function mergePart<Part extends { id: string }, Field extends keyof Part & string>(
  fields: readonly Field[],
  part: Part,
  versions: (Partial<Part> | undefined)[],
  conflicts: Conflict[],
): Part {
  const [base, mine, theirs] = versions;
  if (!mine || !theirs) return part;
  const known = { ...part, ...base };
  const whole = [base && known, { ...known, ...mine }, { ...known, ...theirs }] as const;
  return { ...part, ...mergeFields(fields, part.id, whole, conflicts) };
}

function mergeFields<Part, Field extends keyof Part & string>(
  fields: readonly Field[],
  partId: string,
  [base, mine, theirs]: readonly [Part | undefined, Part, Part],
  conflicts: Conflict[],
): Pick<Part, Field> {
  const merged = fields.map((field) => {
    if (isSame(mine[field], theirs[field]) || (base && isSame(theirs[field], base[field]))) return [field, mine[field]];
    if (base && isSame(mine[field], base[field])) return [field, theirs[field]];
    conflicts.push({ partId, field, mine: mine[field], theirs: theirs[field] });
    return [field, mine[field]];
  });
  return Object.fromEntries(merged) as Pick<Part, Field>;
}

function withLostTexts(desk: Desk, other: Desk, base: Desk): Desk {
  const kept = idsIn(desk);
  const before = new Map([...requestsOf(base), ...base.aside].map(({ id, text }) => [id, text]));
  const lost = [...requestsOf(other), ...other.aside]
    .filter((part) => !kept.has(part.id) && part.text !== before.get(part.id))
    .map(({ id, text, origins }: DeskRequest | DeskAside) => ({ id, text, reason: "byHand" as const, origins }));
  return { ...desk, aside: [...desk.aside, ...lost] };
}

/** Decides a conflict for the other's side. An order is theirs with all that is only mine behind it. */
export function takeTheirs(desk: Desk, theirs: Desk, { partId, field, theirs: value }: Conflict): Desk {
  if (field === "order") return withLostTexts(withAdded({ ...theirs, ...fieldsOf(desk) }, desk, theirs), desk, theirs);
  if (partId === "bulletin") return { ...desk, [field]: value };
  return {
    ...desk,
    sections: desk.sections.map((section) => ({
      ...(section.id === partId ? { ...section, [field]: value } : section),
      requests: section.requests.map((request) => (request.id === partId ? { ...request, [field]: value } : request)),
    })),
    aside: desk.aside.map((part) => (part.id === partId ? { ...part, [field]: value } : part)),
  };
}

function fieldsOf({ title, date, scriptureText, scriptureReference, trace }: Desk) {
  return { title, date, scriptureText, scriptureReference, trace };
}
