import PDFDocument from "pdfkit";
import type { Translate } from "~/i18n/translate";
import type { OpenedCopy } from "../copies.server";
import { type Face, fontOf, hasSign } from "./fonts.server";
import { footFor } from "./foot";
import { groupsOf, noteGroups } from "./groups";
import { inks } from "./ornaments";
import { press } from "./press";
import { setterFor } from "./setter";
import { type Theme, themeFor } from "./theme";

type Doc = InstanceType<typeof PDFDocument>;

const faces = ["serif", "serifStrong", "serifItalic", "sans", "sansStrong"] as const satisfies Face[];

/** A copy as a tagged PDF with its fonts in it. */
export async function copyToPdf(copy: OpenedCopy): Promise<Uint8Array<ArrayBuffer>> {
  const { sheet, kind, paper, language, mark, t, now } = copy;
  const theme = themeFor(kind, paper);
  const { width, height } = theme.page;
  const doc = new PDFDocument({
    ...{ size: [width, height], margin: 0, autoFirstPage: false, bufferPages: true },
    ...{ tagged: true, displayTitle: true, lang: language, pdfVersion: "1.7" },
    info: { Title: `${sheet.title}: ${t(`copies.kind.${kind}`)}`, Creator: t("app.name"), CreationDate: now },
  });
  for (const face of faces) doc.registerFont(face, fontOf(face));
  let isWhole = true;
  const setter = setterFor(theme, rulerOf(doc), {
    has: hasSign,
    instead: (script) => {
      isWhole = false;
      return insteadOf(script, language, t);
    },
  });
  const groups = groupsOf(sheet, setter);
  const notes = isWhole ? [] : noteGroups([t("copies.notShownNote")], setter);
  const { ornaments, root, continued } = press(doc, [...groups, ...notes], theme);
  const foot = footFor(theme, { mark, title: sheet.title, t });
  const { count: pages } = doc.bufferedPageRange();
  for (let page = 0; page < pages; page++) {
    doc.switchToPage(page);
    aside(doc, "Layout", () => {
      for (const ornament of ornaments.filter((each) => each.page === page)) ornament.draw(doc);
    });
    aside(doc, "Pagination", () => {
      const part = continued[page];
      if (part !== undefined && !theme.cards) setContinued(doc, theme, t("copies.continued", { part }));
      foot.setPage(doc, { page, pages, part: theme.cards ? continued[page] : undefined });
      if (page < pages - 1) foot.setMark(doc);
    });
  }
  foot.setMarkAloud(doc, root);
  root.end();
  return await bytesOf(doc);
}

/** A part that goes on overleaf is named above what is left of it. */
function setContinued(doc: Doc, { margin, gutter, size }: Theme, words: string): void {
  doc.font("sans").fontSize(size.small).fillColor(inks.quiet);
  doc.text(words, margin.left + gutter, margin.top - size.small, { lineBreak: false, baseline: "alphabetic" });
}

/** What is no part of what is read aloud. */
function aside(doc: Doc, type: "Layout" | "Pagination", draw: () => void): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
}

/** A word is measured with the space after it, as it will be drawn: pdfkit shapes each such piece once. */
function rulerOf(doc: Doc) {
  return (text: string, face: Face, size: number) => {
    doc.font(face).fontSize(size);
    if (text.trim() === "") return doc.widthOfString(text);
    return doc.widthOfString(`${text} `) - doc.widthOfString(" ");
  };
}

function insteadOf(script: string | null, language: string, t: Translate): string {
  if (!script) return t("copies.notShownSign");
  return t("copies.notShown", { script: new Intl.DisplayNames([language], { type: "script" }).of(script) ?? script });
}

function bytesOf(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
    doc.end();
  });
}
