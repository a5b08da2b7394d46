import type { Translate } from "~/i18n/translate";
import { dateWords } from "~/time/words";
import { lengthOf } from "./block-words";
import { titleNamesDate } from "./bulletin-title";
import { copyOf } from "./copies/copy";
import { type Piece, type RequestPiece, type Sheet, type SheetPart, sheetOf, type Tongue } from "./copies/sheet";
import type { Guide } from "./guide";
import { escaped, labelled, list, paragraphs, quoted } from "./markdown-text";

/** The leader's sheet of a guide that belongs to no gathering. */
export function guideToMarkdown(guide: Guide, t: Translate, locale = "en"): string {
  const lines = [bulletinLine(guide, t, locale), t("guide.sheet.length", { length: lengthOf(guide.minutes, t) })];
  return sheetToMarkdown(
    sheetOf(copyOf(guide, "leader"), { title: t("guide.title"), lines, numbered: false, locale }, t),
    t,
  );
}

/** A copy in Markdown. What people wrote is escaped, so that a pseudonym's asterisk stays an asterisk. */
export function sheetToMarkdown({ title, lines, parts }: Sheet, t: Translate): string {
  return paragraphs([
    `# ${escaped(title)}`,
    lines.map(escaped).join("  \n"),
    ...parts.map((part) => partText(part, t)),
  ]);
}

/** Which bulletin a guide is made from. */
export function bulletinLine({ bulletin }: Pick<Guide, "bulletin">, t: Translate, locale: string): string {
  const { title } = bulletin;
  const date = bulletin.date && !titleNamesDate(bulletin) && dateWords(bulletin.date, locale);
  if (title && date) return t("guide.sheet.bulletin", { title, date });
  if (title) return t("guide.sheet.bulletinUndated", { title });
  return date ? t("guide.sheet.bulletinUntitled", { date }) : t("guide.sheet.bulletinUnknown");
}

function partText({ title, titleTongue, clock, length, pieces }: SheetPart, t: Translate): string {
  const heading = `${clock ? `${clock} ` : ""}${escaped(title)}${length ? ` (${length})` : ""}`;
  return paragraphs([
    `## ${heading}`,
    titleTongue ? said(titleTongue) : "",
    ...pieces.map((piece) => pieceText(piece, t)),
  ]);
}

function pieceText(piece: Piece, t: Translate): string {
  switch (piece.is) {
    case "say":
    case "notes":
      return piece.label ? labelled(piece.label, piece.lines) : list(piece.lines);
    case "scripture":
      return paragraphs([said(piece), quoted(`${piece.scripture.text}\n\n${piece.scripture.reference}`)]);
    case "intro":
      return paragraphs([said(piece), quoted(piece.text)]);
    case "request":
      return requestText(piece, t);
    case "round":
      return paragraphs([`**${piece.title}**`, list(piece.lines)]);
    case "words":
      return escaped(piece.text);
  }
}

/** Why a text is not in the language of the rest. */
function said({ said: words }: Tongue): string {
  return words ? `_${escaped(words)}_` : "";
}

function requestText(piece: RequestPiece, t: Translate): string {
  const { number, title, remark, text, points, links, named } = piece;
  return paragraphs([
    `### ${number === null ? "" : `${number}. `}${escaped(title)}`,
    escaped(remark ?? ""),
    said(piece),
    text ? quoted(text) : "",
    named ? "" : labelled(t("guide.sheet.points"), points),
    ...links.map(({ text, href }) =>
      href ? `[${escaped(text)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)` : "",
    ),
  ]);
}
