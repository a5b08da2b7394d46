import { hasCue, speaksOfPrayer, startsWithCue } from "./cues";
import { dateLine, dayHeading } from "./dates";
import { groupsOf, isCapitals } from "./groups";
import { announcesRequests, isKnownHeading, isPrayerLabel } from "./headings";
import { isInvitation, isPreface } from "./intros";
import { followers, type Piece } from "./pieces";
import { isPlace } from "./places";

/** Where the first item or known heading stands. */
export function bodyStart(pieces: Piece[]): number {
  const next = followers(pieces);
  const first = pieces.findIndex((piece) => !piece.role);
  const { heads } = groupsOf(pieces);
  const start = pieces.findIndex((piece, index) => {
    if (piece.role === "heading" || piece.label) return true;
    if (piece.role || dateLine(piece.text)) return false;
    if (heads.has(piece) && headsBody(piece, next[index])) return true;
    if (piece.mark !== null || (isKnownHeading(piece.text) && !isDayOverTitle(piece, next[index]))) return true;
    if (isTitleLike(piece) && speaksOfPrayer(piece.text) && isInvitation(piece)) return false;
    if (!startsWithCue(piece.text)) return isPlea(piece) || isPlace(/^[^:]{2,40}(?=: )/u.exec(piece.text)?.[0] ?? "-");
    const inHead = index === first || (prayerFor.test(piece.text) && pieces.slice(0, index).every(isHeadLine));
    return !(inHead && isTitle(piece, pieces[index + 1])) && !isTitleWord(piece);
  });
  const title = pieces.findIndex((piece) => !piece.role && isTitleLike(piece) && announcesRequests(piece.text));
  const shouting = title === -1 ? [] : pieces.slice(title + 1).filter(isShouted);
  if (shouting[0] && shouting.length >= 3)
    return Math.min(start === -1 ? pieces.length : start, pieces.indexOf(shouting[0]));
  if (start !== -1) return start;
  return title === -1 ? pieces.length : title + 1;
}

/** "Justice Team – Prayer for IJM" may stand under the name of a church. */
const prayerFor = /(?:^|[–—:|-] )(?:prayers? for|gebet für|gebed voor|prière pour|oración por) \p{Lu}/iu;

function isHeadLine(piece: Piece): boolean {
  return piece.role !== undefined || (isTitleLike(piece) && piece.text.length <= 60);
}

function isShouted({ role, text, mark }: Piece): boolean {
  return !role && mark === null && isCapitals(text) && text.length <= 60 && !dateLine(text);
}

/** "FOR THE WORLD", unlike a title in capitals over its date. */
function headsBody(piece: Piece, next: Piece | undefined): boolean {
  return isPlace(piece.text) || (next !== undefined && !next.apart && !isTitleWord(piece) && !dateLine(next.text));
}

/** A paragraph that comes to its plea later, and is no preface. */
function isPlea(piece: Piece): boolean {
  const isSentence = piece.text.length > 60 && /[.!?]["”’)]*\P{L}*$/u.test(piece.text);
  return isSentence && hasCue(piece.text) && !isPreface(piece) && !isInvitation(piece);
}

/** "Pray for Freedom" over a letter, unlike the first of many "Pray for Anna". */
function isTitle(piece: Piece, next: Piece | undefined): boolean {
  if (!isTitleLike(piece) || piece.text.length > 60) return false;
  if (/^(?:prayers|gebete|gebeden|prières|oraciones) /iu.test(piece.text) && next && isTitleLike(next)) return true;
  return (
    next !== undefined && (next.apart || next.role !== undefined) && !(startsWithCue(next.text) && isTitleLike(next))
  );
}

function isTitleWord(piece: Piece): boolean {
  return (
    isTitleLike(piece) &&
    /prayer (?:request|letter|update|bulletin|guide|points|alert|news|e-?mail)|newsletter|gebetsbrief|gebetsmail|gebedsbrief|gebedsmail|lettre de prière|carta de oración/iu.test(
      piece.text,
    )
  );
}

/** "Oct 14" over "Prayer Requests for the week of October 14" says when it was posted. */
function isDayOverTitle({ text }: Piece, next: Piece | undefined): boolean {
  return dayHeading.test(text) && next !== undefined && !next.role && isTitleWord(next);
}

export function isTitleLike({ text, mark }: Piece): boolean {
  return mark === null && text.length <= 120 && text.split(" ").length <= 16 && !/[.,;:…]$/u.test(text);
}

export function isItem(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.mark !== null || (startsWithCue(piece.text) && !isPrayerLabel(piece.text)));
}
