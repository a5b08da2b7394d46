import type { Face } from "./fonts.server";
import type { Line } from "./typeset";

export type Ink = "black" | "quiet";

/** A paragraph, heading or item: lines under one tag of the structure tree. */
export type Box = {
  tag: "H1" | "H2" | "H3" | "P" | "LI";
  lines: Line[];
  size: number;
  /** From one baseline to the next. */
  leading: number;
  ink: Ink;
  /** From the left edge of the text. */
  indent: number;
  /** The space above it, inside its group. */
  above: number;
  /** In the margin, on the baseline of its first line: a clock time, a number, a label or a bullet. */
  beside: Beside[];
  href?: string;
  /** Where it is not in the language of the whole. */
  lang?: string;
};

/** `x` counts from the left edge of the text, to the left. `down` is below the first baseline. */
export type Beside = { text: string; face: Face; size: number; ink: Ink; x: number; down: number; after: boolean };

/** What stays on one page where a page can hold it; a long list may go on overleaf, after three of its items. */
export type Group = {
  /** Around its boxes; items that follow one another are a list by themselves. */
  tag: "Div" | "BlockQuote" | null;
  boxes: Box[];
  isLong: boolean;
  above: number;
  below: number;
  /** It is never the last on its page. */
  withNext: boolean;
  /** The title of the part of the sheet that it begins. */
  begins: string | null;
  rule: "above" | "left" | "frame" | null;
};

/** What a group needs of a page to begin on it. */
export function heightToBegin(group: Group): number {
  return heightOf(group.isLong ? { boxes: group.boxes.slice(0, 3) } : group);
}

export function heightOf({ boxes }: Pick<Group, "boxes">): number {
  return boxes.reduce((sum, box) => sum + box.above + box.lines.length * box.leading, 0);
}
