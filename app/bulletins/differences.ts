import { diffWordsWithSpace } from "diff";
import type { Published, PublishedRequest, PublishedSection } from "./published";

/** One thing that is not as it was. Of a text both versions are kept, null where there was none. */
export type Difference = {
  part: "bulletin" | "section" | "request";
  id: string;
  act: "added" | "takenOut" | "moved" | "changed";
  /** What of it was changed. */
  field?: "title" | "date" | "scriptureText" | "scriptureReference" | "heading" | "intro" | "order" | RequestField;
  /** The heading it stands under now, or stood under. */
  heading: string | null;
  before: string | null;
  after: string | null;
};

type RequestField = "text" | "kind" | "childrensWording" | "sensitivities" | "onHandout" | "links";
const bulletinFields = ["title", "date", "scriptureText", "scriptureReference"] as const;
const requestFields = ["text", "kind", "childrensWording", "sensitivities", "onHandout", "links"] as const;

/** How a bulletin says another thing than before, in the order it is read; none where both say the same. */
export function differencesBetween(before: Published, after: Published): Difference[] {
  const [was, is] = [placesIn(before), placesIn(after)];
  return [
    ...bulletinFields.flatMap((field) => changed("bulletin", field, field, null, before[field], after[field])),
    ...sectionDifferences(before, after),
    ...after.sections.flatMap((section) =>
      section.requests.flatMap((request) => requestDifferences(was.get(request.id), { section, request })),
    ),
    ...before.sections.flatMap((section) =>
      section.requests.filter(({ id }) => !is.has(id)).map((request) => whole("takenOut", section, request)),
    ),
    ...orderDifference(before, after),
  ];
}

type Place = { section: PublishedSection; request: PublishedRequest };

function placesIn({ sections }: Published): Map<string, Place> {
  return new Map(
    sections.flatMap((section) => section.requests.map((request) => [request.id, { section, request }] as const)),
  );
}

function sectionDifferences(before: Published, after: Published): Difference[] {
  const was = new Map(before.sections.map((section) => [section.id, section]));
  const is = new Set(after.sections.map(({ id }) => id));
  const named = (act: "added" | "takenOut", { id, heading, intro }: PublishedSection): Difference[] =>
    heading || intro
      ? [{ part: "section", id, act, heading, ...sides(act, [heading, intro].filter(Boolean).join("\n\n")) }]
      : [];
  return [
    ...after.sections.flatMap((section) => {
      const old = was.get(section.id);
      if (!old) return named("added", section);
      return (["heading", "intro"] as const).flatMap((field) =>
        changed("section", section.id, field, section.heading, old[field], section[field]),
      );
    }),
    ...before.sections.filter(({ id }) => !is.has(id)).flatMap((section) => named("takenOut", section)),
  ];
}

function requestDifferences(old: Place | undefined, { section, request }: Place): Difference[] {
  if (!old) return [whole("added", section, request)];
  const { heading } = section;
  const moved: Difference[] =
    old.section.id === section.id
      ? []
      : [{ part: "request", id: request.id, act: "moved", heading, before: old.section.heading, after: heading }];
  return [
    ...moved,
    ...requestFields.flatMap((field) =>
      changed("request", request.id, field, heading, wordsOf(old.request[field]), wordsOf(request[field])),
    ),
  ];
}

/** Only where the same requests stand under the same headings in another order. */
function orderDifference(before: Published, after: Published): Difference[] {
  const order = ({ sections }: Published) => sections.flatMap(({ requests }) => requests.map(({ id }) => id));
  const [was, is] = [order(before), order(after)];
  const isSame = was.filter((id) => is.includes(id)).join() === is.filter((id) => was.includes(id)).join();
  if (isSame) return [];
  return [{ part: "bulletin", id: "order", act: "changed", field: "order", heading: null, before: null, after: null }];
}

function whole(act: "added" | "takenOut", { heading }: PublishedSection, { id, text }: PublishedRequest): Difference {
  return { part: "request", id, act, heading, ...sides(act, text) };
}

function sides(act: "added" | "takenOut", text: string) {
  return act === "added" ? { before: null, after: text } : { before: text, after: null };
}

function changed(
  part: Difference["part"],
  id: string,
  field: NonNullable<Difference["field"]>,
  heading: string | null,
  before: string | null,
  after: string | null,
): Difference[] {
  return before === after ? [] : [{ part, id, act: "changed", field, heading, before, after }];
}

function wordsOf(value: PublishedRequest[keyof PublishedRequest]): string | null {
  if (Array.isArray(value))
    return value.map((one) => (typeof one === "string" ? one : `${one.text} ${one.href ?? ""}`)).join(", ");
  return value === null ? null : String(value);
}

export type WordChange = { text: string; change: "same" | "added" | "takenOut" };

/** What is the same in two texts, and what is not, word by word. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? "added" : removed ? "takenOut" : "same",
  }));
}
