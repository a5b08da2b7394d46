import type { Beside, Box, Ink } from "./boxes";
import type { Face } from "./fonts.server";
import { type Coverage, dressed, type Run } from "./signs";
import type { Theme } from "./theme";
import { linesOf } from "./typeset";

export type Ruler = (text: string, face: Face, size: number) => number;

/** Sets texts into boxes as wide as the theme's page has room for. */
export type Setter = {
  theme: Theme;
  box(tag: Box["tag"], text: string | Run[], style: Style): Box;
  beside(
    text: string,
    style: Omit<Style, "indent" | "above"> & { x: number | "right"; down?: number; after?: boolean },
  ): Beside[];
};

type Style = {
  face: Face;
  size: number;
  ink?: Ink;
  indent?: number;
  above?: number;
  tight?: boolean;
  narrower?: number;
};

export function setterFor(theme: Theme, ruler: Ruler, coverage: Coverage): Setter {
  const { page, margin, gutter } = theme;
  const full = page.width - margin.left - gutter - margin.right;
  const dress = (text: string | Run[], face: Face) =>
    (typeof text === "string" ? [{ text, face }] : text).flatMap((run) => dressed(run.text, run.face, coverage));
  return {
    theme,
    box: (tag, text, { face, size, ink = "black", indent = 0, above = 0, tight = false, narrower = 0 }) => {
      const lines = linesOf(dress(text, face), full - indent - narrower, (piece, as) => ruler(piece, as, size));
      return { tag, lines, size, leading: size * (tight ? 1.25 : 1.43), ink, indent, above, beside: [] };
    },
    beside: (text, { face, size, ink = "black", x, down = 0, after = false }) =>
      dress(`${text} `, face).map((run) => {
        const distance = x === "right" ? ruler(text, face, size) + 9 : x;
        return { ...run, size, ink, x: distance, down, after };
      }),
  };
}
