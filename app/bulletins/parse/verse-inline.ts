import { asks, startsWithCue } from "./cues";
import type { Piece } from "./pieces";
import { endsQuoted, startsQuoted, withoutQuotes } from "./quotes";
import { namesVerse, type Reference } from "./references";
import { closingQuote, openingQuote, pleads, type Verse } from "./verse-lines";

/** "“Learn to do right.” – Isaiah 1:17": quoted, or with a dash, and no request that quotes the Bible. */
export function isInline(piece: Piece, { from }: Reference): boolean {
  const before = piece.text.slice(0, from);
  if (before.split(" ").length < 5 || !namesVerse(piece.text.slice(from))) return false;
  const words = before.replace(/[\s(–—~-]+$/u, "");
  if (startsQuoted(piece.text) && endsQuoted(words)) return true;
  const dashed = /[–—~-]\s*$/u.test(before);
  if (piece.mark) return dashed && endsQuoted(words) && startsQuoted(words);
  if (dashed || /["”]$/u.test(words)) return !pleads(piece.text) && !(asks(words) && !endsQuoted(words));
  return (
    /[.!?;]["”’]?$/u.test(words) &&
    !startsWithCue(piece.text) &&
    !asks(words) &&
    words.length < 500 &&
    piece.text.slice(from - 1, from) !== "/"
  );
}

/** "Hope Chapel: loving our neighbours. Micah 6:8" is a church's motto, "… 120 Mill Road. Isaiah 1:17" its way home. */
export function isMotto({ text, mark }: Piece, { from }: Reference): boolean {
  const words = text.slice(0, from);
  if (mark !== null || startsQuoted(text) || words.trim().length > 400 || startsWithCue(text)) return false;
  return (/\d/u.test(words.replace(/^\d{1,3}/u, "")) || congregation.test(words)) && !asks(words);
}

const congregation =
  /(?<!\p{L})(?:\p{Lu}\p{L}+ (?:Church|Chapel|Fellowship|Cathedral|Parish|Assembly|Ministries)|(?:Kirche|Gemeinde|Kerk|Église|Iglesia|Paroisse|Parroquia) \p{Lu}|Kirchengemeinde|Kerkgemeente|[Ss]ince (?:19|20)\d\d)/u;

export function beforeReference(pieces: Piece[], index: number, after: number, { from: at }: Reference): Verse {
  const piece = pieces[index];
  const own = piece?.text.slice(0, at).replace(/[\s(–—~-]+$/u, "") ?? "";
  const quoted = !startsQuoted(own) && endsQuoted(own) && index > after;
  const from = (quoted ? openingQuote(pieces, index, after) : undefined) ?? index;
  const lines = [...pieces.slice(from, index).map(({ text }) => text), own].join(" ");
  const bare = piece?.text.slice(at).replace(/[.,:;”"]+$/u, "") ?? "";
  const reference = /[([]/u.test(bare) ? bare : bare.replace(/[)\]]+$/u, "");
  return { from, to: index, text: withoutQuotes(lines), reference };
}

/** "Isaiah 1:17 – Learn to do right": the reference first, its text behind it on the same line. */
export function isAnnounced(piece: Piece, { to }: Reference): boolean {
  const rest = piece.text.slice(to).replace(/^[\s:–—|,-]+/u, "");
  if (rest.split(" ").length < 4) return false;
  return startsQuoted(rest) || (/^\s?[:–—|-]/u.test(piece.text.slice(to)) && !pleads(rest) && !piece.mark);
}

export function behindReference(pieces: Piece[], index: number, { from, to }: Reference): Verse {
  const text = pieces[index]?.text ?? "";
  const rest = text.slice(to).replace(/^[\s:–—|,-]+/u, "");
  const last = startsQuoted(rest) && !endsQuoted(rest) ? closingQuote(pieces, index + 1) : index;
  const end = last > index && endsQuoted(pieces[last]?.text ?? "") ? last : index;
  const lines = [rest, ...pieces.slice(index + 1, end + 1).map((piece) => piece.text)].join(" ");
  return { from: index, to: end, text: withoutQuotes(lines), reference: text.slice(from, to) };
}
