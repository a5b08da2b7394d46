import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { OpenedCopy } from "../copies.server";
import { themeFor } from "../pdf/theme";
import { bullet, partOf } from "./parts";
import { stylesFor, twips } from "./styles";

/** A copy for Word: real headings, lists and page numbers, so that a leader can go on writing in it. */
export async function copyToDocx(copy: OpenedCopy): Promise<Uint8Array<ArrayBuffer>> {
  const { sheet, kind, t } = copy;
  const cards = kind === "cards";
  const head = [
    new Paragraph({ text: sheet.title, heading: HeadingLevel.TITLE }),
    ...sheet.lines.map((line) => new Paragraph({ text: line, style: "Quiet" })),
  ];
  const file = new Document({
    title: `${sheet.title}: ${t(`copies.kind.${kind}`)}`,
    creator: t("app.name"),
    description: t("copies.version", { code: copy.mark.code }),
    styles: stylesFor(copy),
    numbering: { config: [{ reference: "notes", levels: [bullet] }] },
    sections: [
      {
        properties: { page: pageOf(copy) },
        footers: { default: footOf(copy) },
        children: [...head, ...sheet.parts.flatMap((part, at) => partOf(part, cards && at > 0))],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function footOf({ mark, sheet, t }: OpenedCopy): Footer {
  const counted = t("copies.page", { page: "{page}", pages: "{pages}" }).split(/(\{pages?\})/);
  const pages = counted.map((piece) =>
    piece === "{page}" ? PageNumber.CURRENT : piece === "{pages}" ? PageNumber.TOTAL_PAGES : piece,
  );
  const version = `${t("copies.version", { code: mark.code })} · ${t("copies.check", { address: mark.address })}`;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        style: "Quiet",
        children: [new TextRun({ children: [`${sheet.title} · `, ...pages], bold: true })],
      }),
      new Paragraph({ text: version, style: "Quiet" }),
    ],
  });
}

function pageOf({ kind, paper }: OpenedCopy) {
  const { page, margin } = themeFor(kind, paper);
  const inTwips = (points: number) => Math.round(points * twips);
  return {
    size: { width: inTwips(page.width), height: inTwips(page.height) },
    margin: {
      ...{ top: inTwips(margin.top), left: inTwips(margin.left), right: inTwips(margin.right) },
      ...{ bottom: inTwips(margin.bottom), footer: inTwips(margin.bottom / 3) },
    },
  };
}
