import type { Face } from "./fonts.server";

/** A stretch of text in one face. */
export type Run = { text: string; face: Face };

export type Coverage = {
  has(face: Face, codePoint: number): boolean;
  /** What stands in the place of words that no face has letters for, by their script (ISO 15924); null is a sign of none. */
  instead(script: string | null): string;
};

/** Where a face has no letter, another may. */
const others: Record<Face, Face> = {
  serif: "sans",
  serifItalic: "sans",
  serifStrong: "sansStrong",
  sans: "serif",
  sansStrong: "serifStrong",
};

/** A text in faces that have all its signs. What none has is named in words: an empty box would not say that something is missing. */
export function dressed(text: string, face: Face, coverage: Coverage): Run[] {
  const signs = [...text.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "")].map(plainSpace);
  const kinds = settled(
    signs.map((sign) => kindOf(sign, face, coverage)),
    face,
  );
  const runs: Run[] = [];
  for (const [at, sign] of signs.entries()) {
    const kind = kinds[at] ?? face;
    const isOurs = kind === face || kind === others[face];
    if (at > 0 && kind === kinds[at - 1]) {
      const last = runs.at(-1);
      if (isOurs && last) last.text += sign;
    } else runs.push(isOurs ? { text: sign, face: kind } : { text: coverage.instead(kind.slice(1) || null), face });
  }
  return runs;
}

/** A face, or `?` and the script that no face has. */
type Kind = Face | `?${string}`;

/** A mark goes with the letter it is on; undefined goes with its neighbours: spaces and common signs. */
function kindOf(sign: string, face: Face, { has }: Coverage): Kind | "mark" | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (/\p{M}/u.test(sign)) return "mark";
  if (/\s/.test(sign)) return undefined;
  if (has(face, code)) return /\p{Script=Common}/u.test(sign) ? undefined : face;
  if (has(others[face], code)) return others[face];
  return `?${scripts.find((script) => isOf(script, sign)) ?? ""}`;
}

/** Neighbours that agree take what is between them. */
function settled(kinds: (Kind | "mark" | undefined)[], face: Face): Kind[] {
  const all: Kind[] = [];
  for (const [at, kind] of kinds.entries()) {
    const before = all.at(-1) ?? face;
    const after = kinds.slice(at, at + 40).find((next) => next !== undefined && next !== "mark") ?? face;
    all.push(kind === "mark" ? before : (kind ?? (after === before ? before : face)));
  }
  return all;
}

function plainSpace(sign: string): string {
  return /[^\S\n\u00a0]/u.test(sign) ? " " : sign;
}

const tests = new Map<string, RegExp>();

function isOf(script: string, sign: string): boolean {
  const test = tests.get(script) ?? new RegExp(`\\p{Script=${script}}`, "u");
  tests.set(script, test);
  return test.test(sign);
}

/** Scripts of living languages that our faces have no letters for, by their ISO 15924 codes. */
const scripts = [
  ...["Arab", "Armn", "Beng", "Cher", "Deva", "Ethi", "Geor", "Gujr", "Guru", "Hang", "Hani", "Hebr", "Hira", "Kana"],
  ...["Khmr", "Knda", "Laoo", "Mlym", "Mong", "Mymr", "Olck", "Orya", "Sinh", "Syrc", "Taml", "Telu", "Thaa", "Thai"],
  ...["Tibt", "Tfng", "Nkoo", "Adlm"],
];
