import type { Scripture } from "../bulletin";
import { hasCue } from "./cues";
import { onlyMarks } from "./marks";
import { type Piece, setAside } from "./pieces";
import { type Reference, referenceAtEnd, referenceAtStart } from "./references";
import { beforeReference, behindReference, isAnnounced, isInline, isMotto } from "./verse-inline";
import { aroundReference, longestVerse, type Verse } from "./verse-lines";

/** A letter has few verses: a text made of references alone would take minutes to look up. */
const mostLookups = 60;

/** Finds the bulletin's verse and settles its pieces; other references and verses are set aside. */
export function takeVerse(pieces: Piece[]): Scripture | null {
  const verses = versesIn(pieces.slice(0, endOfLetter(pieces)));
  const chosen = verses.find(({ text }) => text !== "");
  for (const verse of verses) {
    for (const piece of pieces.slice(verse.from, verse.to + 1)) {
      if (verse === chosen) piece.role = "verse";
      else setAside(piece, verse.text === "" ? "reference" : "otherVerse");
    }
  }
  return chosen ? { text: chosen.text, reference: chosen.reference } : null;
}

const footers = new Set<Piece["reason"]>(["address", "directions", "subscription", "contact"]);

/** A reference under a church's address is its motto, not the bulletin's verse. */
function endOfLetter(pieces: Piece[]): number {
  const first = pieces.findIndex(({ role, text }) => !role && hasCue(text));
  const end = pieces.findIndex(({ reason }, index) => first !== -1 && index > first && footers.has(reason));
  return end === -1 ? pieces.length : end;
}

function versesIn(pieces: Piece[]): Verse[] {
  const verses: Verse[] = [];
  let lookups = 0;
  let after = 0;
  for (let index = 0; index < pieces.length && lookups < mostLookups; index++) {
    const piece = pieces[index];
    if (!piece || piece.role || piece.label || index < after || !mayRefer(piece.text)) continue;
    lookups++;
    const verse = verseAt(pieces, index, after);
    if (!verse) continue;
    verses.push(verse);
    after = verse.to + 1;
  }
  return verses;
}

function mayRefer(text: string): boolean {
  return (
    text.length <= longestVerse &&
    (/\d[^\p{L}]{0,3}\s?(?:[\p{L}\d .]{0,30}[)\]]?)?["”’]?$/u.test(text.slice(-50)) ||
      /^.{0,30}\d{1,3} ?[:.,] ?\d/u.test(text.slice(0, 45)))
  );
}

function verseAt(pieces: Piece[], index: number, after: number): Verse | undefined {
  const piece = pieces[index];
  if (!piece) return undefined;
  const end = referenceAtEnd(piece.text);
  if (end && standsAlone(piece.text, end)) return aroundReference(pieces, index, after, end);
  if (end && isMotto(piece, end)) return { from: index, to: index, text: "", reference: piece.text };
  if (end && isInline(piece, end)) return beforeReference(pieces, index, after, end);
  const start = referenceAtStart(piece.text);
  return start && isAnnounced(piece, start) ? behindReference(pieces, index, start) : undefined;
}

function standsAlone(text: string, { from }: Reference): boolean {
  return onlyMarks(text.slice(0, from).replace(/[("“„«'’”]/gu, ""));
}
