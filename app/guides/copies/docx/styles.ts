import type { IStylesOptions } from "docx";
import type { OpenedCopy } from "../copies.server";
import { themeFor } from "../pdf/theme";

/** Word counts lengths in twentieths of a point. */
export const twips = 20;

/** Word counts type in half points, and the space around it in twentieths. */
export function stylesFor({ kind, paper, language }: OpenedCopy): IStylesOptions {
  const { size } = themeFor(kind, paper);
  const half = (points: number) => Math.round(points * 2);
  const serif = "Georgia";
  const after = (points: number) => ({ spacing: { after: points * twips } });
  const heading = (points: number, before: number) => ({
    run: { font: serif, bold: true, size: half(points), color: "000000" },
    paragraph: { spacing: { before: before * twips, after: 4 * twips }, keepNext: true },
  });
  const small = { font: "Arial", size: half(size.small) };
  const style = (id: string, run: object, paragraph: object) => ({ id, name: id, basedOn: "Normal", run, paragraph });
  return {
    default: {
      document: { run: { font: serif, size: half(size.text), language: { value: language } }, paragraph: after(6) },
      title: heading(size.title, 0),
      heading1: heading(size.heading, 18),
      heading2: { ...heading(size.small, 10), run: { ...small, bold: true, color: "444444" } },
    },
    paragraphStyles: [
      style("Quiet", { ...small, color: "444444" }, after(2)),
      style("Label", { ...small, bold: true }, after(0)),
      style("Note", small, after(0)),
      style("Scripture", { size: half(size.text * 1.13) }, { indent: { left: 400 }, spacing: { after: 60 } }),
    ],
  };
}
