import type PDFDocument from "pdfkit";
import type { Ink } from "./boxes";
import type { Theme } from "./theme";

export const inks: Record<Ink | "rule", string> = { black: "#000000", quiet: "#4a4a4a", rule: "#8c8c8c" };

/** What is drawn on a finished page and is no part of its text. */
export type Ornament = { page: number; draw(doc: InstanceType<typeof PDFDocument>): void };

type Place = { page: number; y: number };

/** The line above a part of a sheet. */
export function hairline({ page: { width }, margin }: Theme, page: number, y: number): Ornament {
  return {
    page,
    draw: (doc) =>
      doc
        .moveTo(margin.left, y)
        .lineTo(width - margin.right, y)
        .lineWidth(0.5)
        .strokeColor(inks.rule)
        .stroke(),
  };
}

/** The rule left of a request or the frame around what protects people, on each page it goes over. */
export function sides(theme: Theme, rule: "left" | "frame", { from, to }: { from: Place; to: Place }): Ornament[] {
  const { page, margin } = theme;
  const pages = Array.from({ length: to.page - from.page + 1 }, (_, turn) => from.page + turn);
  return pages.map((each) => {
    const top = each === from.page ? from.y : margin.top;
    const end = each === to.page ? to.y : page.height - margin.bottom;
    return rule === "left" ? upright(theme, each, top, end) : frame(theme, each, top - 6, end + 7);
  });
}

function upright({ margin, gutter }: Theme, page: number, top: number, end: number): Ornament {
  const x = margin.left + gutter;
  return {
    page,
    draw: (doc) =>
      doc
        .moveTo(x, top + 1)
        .lineTo(x, end)
        .lineWidth(1)
        .strokeColor(inks.rule)
        .stroke(),
  };
}

function frame({ page: { width }, margin, gutter }: Theme, page: number, top: number, end: number): Ornament {
  const left = margin.left + gutter;
  const wide = width - margin.right - left;
  return {
    page,
    draw: (doc) =>
      doc
        .roundedRect(left, top, wide, end - top, 3)
        .lineWidth(0.8)
        .strokeColor(inks.black)
        .stroke(),
  };
}
