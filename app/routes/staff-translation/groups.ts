import type { Published } from "~/bulletins/published";
import { type Mark, markOf, type PartKey, partsOf, type Translation } from "~/bulletins/translations";

export const partKinds = [
  ...(["title", "scriptureText", "scriptureReference"] as const),
  ...(["heading", "intro", "text", "children"] as const),
];

/** One text on the page: the original, what is saved of its translation, and whether it is left to do. */
export type DrawnPart = {
  key: PartKey;
  kind: (typeof partKinds)[number];
  /** Which request of the bulletin it belongs to, from 1; 0 for what is none. */
  number: number;
  original: string;
  text: string;
  mark: Mark | null;
  /** What the original said when it was translated, where it says something else now. */
  was: string | null;
};

/** The texts under one heading; `heading` is undefined for the bulletin's own, and null before the first heading. */
export type Group = { id: string; heading?: string | null; parts: DrawnPart[] };

export function groupsOf({ sections, ...head }: Published, texts: Translation): Group[] {
  const nothing = { title: null, scriptureText: null, scriptureReference: null };
  const requests = sections.flatMap((section) => section.requests.map(({ id }) => id));
  const drawn = (parts: { key: PartKey; original: string }[]) =>
    parts.map((part) => drawnPart(part, texts, requests.indexOf(part.key.replace(/^[a-z]+-/i, "")) + 1));
  return [
    { id: "head", parts: drawn(partsOf({ ...head, sections: [] })) },
    ...sections.map((section) => ({
      ...{ id: section.id, heading: section.heading },
      parts: drawn(partsOf({ ...nothing, sections: [section] })),
    })),
  ].filter(({ parts }) => parts.length > 0);
}

function drawnPart(
  { key, original }: { key: PartKey; original: string },
  texts: Translation,
  number: number,
): DrawnPart {
  const given = texts[key];
  const mark = markOf(given, original) ?? null;
  const kind = partKinds.find((each) => key.split("-")[0] === each) ?? "text";
  return {
    ...{ key, kind, number, original, mark },
    text: given?.text ?? "",
    was: mark === "stale" ? (given?.of ?? null) : null,
  };
}

export function fieldOf(key: PartKey): string {
  return `parts.${key}.text`;
}

/** The form as it is before anybody types. */
export function valuesOf(groups: Group[], version: number): Record<string, string> {
  const values: Record<string, string> = { version: String(version) };
  for (const { key, text } of groups.flatMap(({ parts }) => parts)) {
    values[fieldOf(key)] = text;
    values[`parts.${key}.before`] = text;
  }
  return values;
}

/** What was typed for parts that are not in the bulletin any more. */
export function typedForGone(groups: Group[], values: Record<string, string>): { key: PartKey; text: string }[] {
  const known = new Set(groups.flatMap(({ parts }) => parts.map(({ key }) => key)));
  return Object.entries(values).flatMap(([name, text]) => {
    const key = /^parts\.(.+)\.text$/.exec(name)?.[1];
    return key && !known.has(key) && text.trim() ? [{ key, text }] : [];
  });
}
