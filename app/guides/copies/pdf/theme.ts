import type { CopyKind } from "../copy";

export type Paper = "A4" | "Letter";

/** The measures of one kind of copy, in points. */
export type Theme = {
  page: { width: number; height: number };
  margin: { top: number; left: number; right: number; bottom: number };
  /** Between the left margin and the text: clock times, labels and numbers stand in it. */
  gutter: number;
  size: { title: number; heading: number; text: number; small: number; clock: number; foot: number };
  /** Each part on a page of its own, with the sheet's title above it. */
  cards: boolean;
};

const mm = 72 / 25.4;

const papers = { A4: { width: 210 * mm, height: 297 * mm }, Letter: { width: 612, height: 792 } };

/** Cards are halves of the office's paper. */
const halves = { A4: { width: 148 * mm, height: 210 * mm }, Letter: { width: 396, height: 612 } };

export function themeFor(kind: CopyKind, paper: Paper): Theme {
  const margin = { top: 16 * mm, left: 17 * mm, right: 17 * mm, bottom: 27 * mm };
  const page = papers[paper];
  switch (kind) {
    case "leader": {
      const size = { title: 24, heading: 15, text: 11, small: 8.8, clock: 21, foot: 8.5 };
      return { page, margin, gutter: 27 * mm, size, cards: false };
    }
    case "handout": {
      const size = { title: 24, heading: 15, text: 11.5, small: 9, clock: 15, foot: 8.5 };
      return { page, margin: { ...margin, left: 20 * mm, right: 30 * mm }, gutter: 12 * mm, size, cards: false };
    }
    case "large": {
      const size = { title: 32, heading: 24, text: 18, small: 18, clock: 24, foot: 14 };
      return { page, margin: { ...margin, bottom: 36 * mm }, gutter: 14 * mm, size, cards: false };
    }
    case "cards": {
      const size = { title: 17, heading: 17, text: 11, small: 8.5, clock: 19, foot: 7.5 };
      const narrow = { top: 12 * mm, left: 11 * mm, right: 11 * mm, bottom: 24 * mm };
      return { page: halves[paper], margin: narrow, gutter: 23 * mm, size, cards: true };
    }
  }
}
