import { asks, startsWithCue } from "./cues";
import type { Piece } from "./pieces";
import { endsQuoted, startsQuoted, withoutQuotes } from "./quotes";
import { namesVerse, type Reference } from "./references";

/** A verse of the letter: its first and last piece. */
export type Verse = { from: number; to: number; text: string; reference: string };

export const longestVerse = 1500;
const mostLines = 12;

/** The reference on a line of its own: its verse stands before it, or right behind. */
export function aroundReference(
  pieces: Piece[],
  index: number,
  after: number,
  reference: Reference,
): Verse | undefined {
  const piece = pieces[index];
  if (!piece) return undefined;
  const dashed = piece.mark !== null || /^[-–—~]/u.test(piece.text);
  if (!dashed && !namesVerse(piece.text) && !isQuote(pieces[index - 1])) return undefined;
  const bare = piece.text.slice(reference.from).replace(/[)\].,:;”"]+$/u, "");
  const written = /[([]/u.test(bare) ? `${bare}${bare.includes("(") ? ")" : "]"}` : bare;
  const from = announces(pieces, index, dashed) ? index : startOfVerse(pieces, index, after, dashed);
  if (from < index) return { from, to: index, text: textOf(pieces, from, index), reference: written };
  const to = endOfVerse(pieces, index);
  return { from: index, to, text: textOf(pieces, index + 1, to + 1), reference: written };
}

/** "Isaiah 1:17" over a quote, with something else before. */
function announces(pieces: Piece[], index: number, dashed: boolean): boolean {
  return !dashed && !isQuote(pieces[index - 1]) && startsQuoted(pieces[index + 1]?.text ?? "");
}

function isQuote(piece: Piece | undefined): boolean {
  return piece !== undefined && (startsQuoted(piece.text) || endsQuoted(piece.text));
}

/** Walks back over the lines of the verse: to its opening quote, or as far as lines stand together. */
function startOfVerse(pieces: Piece[], index: number, after: number, dashed: boolean): number {
  const last = pieces[index - 1];
  if (index - 1 < after || !last || last.role || (last.mark && !startsQuoted(last.text))) return index;
  if (startsQuoted(last.text)) return index - 1;
  const opening = endsQuoted(last.text) ? openingQuote(pieces, index - 1, after) : undefined;
  if (opening !== undefined) return opening;
  if (!readsAsVerse(last, dashed)) return index;
  let from = index - 1;
  while (from > after && !pieces[from]?.apart && readsAsLine(pieces[from - 1])) from--;
  return from;
}

/** Where the quote begins that ends at a piece. */
export function openingQuote(pieces: Piece[], last: number, after: number): number | undefined {
  for (let at = last; at >= Math.max(after, last - mostLines); at--) {
    const piece = pieces[at];
    if (!piece || piece.role || piece.mark) return undefined;
    if (startsQuoted(piece.text)) return at;
  }
  return undefined;
}

/** Without quotes: a sentence that asks nothing; before a dash also "Give thanks to the Lord". */
function readsAsVerse({ text }: Piece, dashed: boolean): boolean {
  if (text.split(" ").length < 4 || text.length > longestVerse) return false;
  return dashed ? !pleads(text) : /[.!?;,…]["”’)]*$/u.test(text.slice(-4)) && !startsWithCue(text) && !asks(text);
}

function readsAsLine(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    !piece.role &&
    !piece.mark &&
    !piece.strong &&
    /\p{Ll}[,;:.!?—–-]*$/u.test(piece.text) &&
    /[,;:.—–]$/u.test(piece.text) &&
    !startsWithCue(piece.text)
  );
}

/** Behind a reference only a quoted text is its verse, or one that neither asks nor thanks. */
function endOfVerse(pieces: Piece[], index: number): number {
  const next = pieces[index + 1];
  if (!next || next.role || next.mark) return index;
  if (startsQuoted(next.text)) return closingQuote(pieces, index + 1);
  const sentence = next.text.split(" ").length >= 5 && /[.!?;,]$/u.test(next.text);
  return sentence && !next.apart && !startsWithCue(next.text) && !asks(next.text) ? index + 1 : index;
}

export function closingQuote(pieces: Piece[], first: number): number {
  for (let at = first; at < Math.min(pieces.length, first + mostLines); at++) {
    const piece = pieces[at];
    if (!piece || piece.role || (piece.mark && at > first)) break;
    if (endsQuoted(piece.text)) return at;
  }
  return first;
}

/** A request that quotes the Bible, unlike a psalm that begins with praise. */
export function pleads(text: string): boolean {
  return /^(?:please|pray (?:for|that))(?!\p{L})/iu.test(text);
}

function textOf(pieces: Piece[], from: number, to: number): string {
  return withoutQuotes(
    pieces
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
  );
}
