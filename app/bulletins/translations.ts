/** A bulletin's texts in another language, by part; each with the words it was translated from. */
export type Translation = Record<PartKey, Translated>;

export type Translated = {
  text: string;
  /** What the original said then: where it says something else now, it has changed since. */
  of: string;
};

/** "title", "scriptureText", "scriptureReference"; of sections "heading-ID", "intro-ID"; of requests "text-ID", "children-ID". */
export type PartKey = string;

/** Why a text is not simply the translation: there is none, and it is the original; or the original has changed since. */
export type Mark = "missing" | "stale";

/** What of a bulletin can be translated. Whatever else it holds stays as it is. */
export type Translatable = {
  title: string | null;
  scriptureText: string | null;
  scriptureReference: string | null;
  sections: { id: string; heading: string | null; intro: string | null; requests: TranslatableRequest[] }[];
};

export type TranslatableRequest = { id: string; text: string; childrensWording: string | null };

export type Part = { key: PartKey; original: string };

/**
 * A bulletin with its texts in another language. Where one is missing the original stands in its place and is marked; one
 * whose original has changed since is used and marked. What is translated of parts that are gone is not used.
 */
export function translated<Parts extends Translatable>(
  parts: Parts,
  translation: Translation,
): { parts: Parts; marks: Record<PartKey, Mark> } {
  const marks: Record<PartKey, Mark> = {};
  const say = <Text extends string | null>(key: PartKey, original: Text): Text | string => {
    if (!original?.trim()) return original;
    const given = translation[key];
    const mark = markOf(given, original);
    if (mark) marks[key] = mark;
    return given && mark !== "missing" ? given.text : original;
  };
  return { parts: withTexts(parts, say), marks };
}

/** Every text of a bulletin that can be translated, in its order; headings that hold no request are none. */
export function partsOf(parts: Translatable): Part[] {
  const found: Part[] = [];
  const sections = parts.sections.filter(({ requests }) => requests.length > 0);
  withTexts({ ...parts, sections }, (key, original) => {
    if (original?.trim()) found.push({ key, original: tidy(original) });
    return original;
  });
  return found;
}

/** What a form says of one part: `fits` where staff have seen that the translation still fits a changed original. */
export type Written = { text: string; original: string; fits: boolean };

/**
 * A translation with what staff wrote in it. A text they left as it was stays the translation of what it was made from,
 * unless they say that it still fits; a blank one is none. What the form did not hold stays.
 */
export function rewritten(before: Translation, written: Record<PartKey, Written>): Translation {
  const now = { ...before };
  for (const [key, { text, original, fits }] of Object.entries(written)) {
    if (tidy(text) === "") delete now[key];
    else if (before[key]?.text !== tidy(text) || fits) now[key] = { text: tidy(text), of: tidy(original) };
  }
  return now;
}

/** What is translated of parts that are gone, those of withdrawn requests left out. */
export function leftOver(
  parts: Part[],
  translation: Translation,
  withdrawn: string[],
): { key: PartKey; text: string }[] {
  const known = new Set(parts.map(({ key }) => key));
  return Object.entries(translation)
    .filter(([key]) => !known.has(key) && !withdrawn.some((id) => key.endsWith(`-${id}`)))
    .map(([key, { text }]) => ({ key, text }));
}

export type Progress = { parts: number; translated: number; stale: number; missing: number };

export function progressOf(parts: Part[], translation: Translation): Progress {
  const marks = parts.map(({ key, original }) => markOf(translation[key], original));
  const count = (mark: Mark) => marks.filter((each) => each === mark).length;
  const missing = count("missing");
  return { parts: parts.length, translated: parts.length - missing, stale: count("stale"), missing };
}

export function markOf(given: Translated | undefined, original: string): Mark | undefined {
  if (!given || given.text.trim() === "") return "missing";
  return given.of === tidy(original) ? undefined : "stale";
}

type Say = <Text extends string | null>(key: PartKey, original: Text) => Text | string;

function withTexts<Parts extends Translatable>(parts: Parts, say: Say): Parts {
  return {
    ...parts,
    title: say("title", parts.title),
    scriptureText: say("scriptureText", parts.scriptureText),
    scriptureReference: say("scriptureReference", parts.scriptureReference),
    sections: parts.sections.map((section) => ({
      ...section,
      heading: say(`heading-${section.id}`, section.heading),
      intro: say(`intro-${section.id}`, section.intro),
      requests: section.requests.map((request) => ({
        ...request,
        text: say(`text-${request.id}`, request.text),
        childrensWording: say(`children-${request.id}`, request.childrensWording),
      })),
    })),
  };
}

/** A form's line ends are not the original's. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
