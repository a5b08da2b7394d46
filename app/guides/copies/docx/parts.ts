import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
  Paragraph,
  TextRun,
} from "docx";
import type { Piece, RequestPiece, SheetPart, Tongue } from "../sheet";

/** One part of a sheet as paragraphs. */
export function partOf({ title, titleTongue, clock, length, pieces }: SheetPart, onNewPage: boolean): Paragraph[] {
  const words = [clock, title].filter(Boolean).join("  ");
  const runs = [
    new TextRun(words),
    ...(length ? [new TextRun({ text: `   ${length}`, bold: false, size: 18, color: "444444" })] : []),
  ];
  const heading = new Paragraph({ children: runs, heading: HeadingLevel.HEADING_1, pageBreakBefore: onNewPage });
  return [heading, ...(titleTongue ? saidOf(titleTongue) : []), ...pieces.flatMap(pieceOf)];
}

function pieceOf(piece: Piece): Paragraph[] {
  switch (piece.is) {
    case "say":
      return [words(piece.lines.join(" "), piece.label)];
    case "notes":
      return notesOf(piece);
    case "scripture":
      return [
        ...saidOf(piece),
        new Paragraph({
          ...directionOf(piece.scripture.text),
          children: [runIn(piece, { text: piece.scripture.text })],
          ...{ style: "Scripture", keepNext: true, keepLines: true },
        }),
        new Paragraph({
          children: [runIn(piece, { text: piece.scripture.reference })],
          ...{ style: "Quiet", indent: { left: 400 } },
        }),
      ];
    case "intro":
      return [
        ...saidOf(piece),
        new Paragraph({ ...directionOf(piece.text), children: [runIn(piece, { text: piece.text, italics: true })] }),
      ];
    case "request":
      return requestOf(piece);
    case "round":
      return [
        new Paragraph({ children: [new TextRun({ text: piece.title, bold: true })], keepNext: piece.lines.length > 0 }),
        ...(piece.lines.length > 0 ? [words(piece.lines.join(" "), null)] : []),
      ];
    case "words":
      return [new Paragraph({ text: piece.text, style: "Quiet" })];
  }
}

function words(text: string, label: string | null): Paragraph {
  const named = label ? [new TextRun({ text: `${label}: `, bold: true })] : [];
  return new Paragraph({ children: [...named, new TextRun(text)], keepLines: true });
}

/** Word's own bullets would bring a style of theirs beside ours. */
export const bullet: ILevelsOptions = {
  ...{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT },
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
};

const line = { style: BorderStyle.SINGLE, size: 6, space: 6 };

function notesOf({ tone, label, lines }: Extract<Piece, { is: "notes" }>): Paragraph[] {
  const border = tone === "care" ? { top: line, bottom: line, left: line, right: line } : undefined;
  const head = label ? [new Paragraph({ text: label, style: "Label", keepNext: true, border })] : [];
  return [
    ...head,
    ...lines.map((text, at) => {
      const keepNext = at < lines.length - 1;
      return new Paragraph({
        text,
        style: "Note",
        numbering: { reference: "notes", level: 0 },
        keepNext,
        keepLines: true,
        border,
      });
    }),
  ];
}

/** Why a text is not in the language of the rest. */
function saidOf({ said }: Tongue): Paragraph[] {
  return said ? [new Paragraph({ text: said, style: "Quiet", keepNext: true })] : [];
}

/** A run in the language of its text, so that Word spells and reads it aloud in that. */
function runIn({ language }: Tongue, run: { text: string; bold?: boolean; italics?: boolean }): TextRun {
  const isRightToLeft = directionOf(run.text).bidirectional === true;
  const tongue = language ? { language: isRightToLeft ? { bidirectional: language } : { value: language } } : {};
  return new TextRun({ ...run, ...tongue, rightToLeft: isRightToLeft });
}

/** By its first letter, as a browser does it. */
function directionOf(text: string): { bidirectional?: boolean } {
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(first) ? { bidirectional: true } : {};
}

/** A request is never broken over a page: each of its paragraphs keeps with the next. */
function requestOf(piece: RequestPiece): Paragraph[] {
  const { number, title, remark, said, text, paragraphs, links } = piece;
  const style = { border: { left: line }, indent: { left: 300 }, keepLines: true } satisfies IParagraphOptions;
  const contents = [
    ...(remark ? [[new TextRun({ text: remark, italics: true })]] : []),
    ...(said ? [[new TextRun({ text: said, style: "Quiet" })]] : []),
    ...paragraphs.map((passages) => passages.map(({ text, isPoint }) => runIn(piece, { text, bold: isPoint }))),
    ...links.flatMap(({ text, href }) =>
      href && /^https?:/.test(href)
        ? [[new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: "Hyperlink" })] })]]
        : [],
    ),
  ];
  const heading = number === null ? title : `${number}  ${title}`;
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, ...style, keepNext: contents.length > 0 }),
    ...contents.map((children, at) => {
      const keepNext = at < contents.length - 1;
      return new Paragraph({ ...directionOf(text), children, ...style, keepNext });
    }),
  ];
}
