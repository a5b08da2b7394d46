import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";

const files = {
  serif: "@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf",
  serifStrong: "@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf",
  serifItalic: "@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf",
  sans: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  sansStrong: "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
};

export type Face = keyof typeof files;

type Loaded = { font: Font; signs: Set<number> };

/** Read once: reading a font and its tables takes longer than drawing a whole sheet. */
const loaded = new Map<Face, Loaded>();

function load(face: Face): Loaded {
  const known = loaded.get(face);
  if (known) return known;
  const font = openSync(createRequire(import.meta.url).resolve(files[face]));
  if (!("characterSet" in font)) throw new Error(`${files[face]} holds more than one font`);
  // A letter first met as a part of another (the stops of a colon) would be kept without its sign, and read as nothing.
  for (const sign of font.characterSet) font.glyphForCodePoint(sign);
  const fresh = { font, signs: new Set(font.characterSet) };
  loaded.set(face, fresh);
  return fresh;
}

export function fontOf(face: Face): Font {
  return load(face).font;
}

/** Whether a face has a letter for a sign. */
export function hasSign(face: Face, codePoint: number): boolean {
  return load(face).signs.has(codePoint);
}
