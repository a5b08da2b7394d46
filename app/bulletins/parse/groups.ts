import { startsWithCue } from "./cues";
import type { Piece } from "./pieces";
import { isPlace } from "./places";

/** Headings of one letter look alike: in capitals, strong, or the names of places. */
export type Groups = { heads: Set<Piece> /** What stands under them and is no smaller heading. */; lines: Set<Piece> };

const fewest = 2;

export function groupsOf(pieces: Piece[]): Groups {
  const titled = pieces.some(({ role }) => role === "title");
  const open = pieces.filter(({ role }) => !role);
  const heads = new Set(open.filter((piece, index) => (index > 0 || titled) && headsGroup(piece, open[index + 1])));
  if (heads.size < fewest) return { heads: new Set(), lines: new Set() };
  const first = open.findIndex((piece) => heads.has(piece));
  const lines = open.filter((piece, index) => index > first && isLine(piece, open[index + 1]));
  return { heads, lines: new Set(lines) };
}

function headsGroup(piece: Piece, next: Piece | undefined): boolean {
  return piece.apart && !piece.mark && !next?.mark && piece.text.length <= 60 && isHeadLike(piece);
}

function isHeadLike({ strong, text }: Piece): boolean {
  return strong || isCapitals(text) || isPlace(text);
}

/** "Bishop Rachel" under "FOR THE CHURCH", unlike a line over a sentence. */
function isLine(piece: Piece, next: Piece | undefined): boolean {
  if (piece.mark || piece.label || isHeadLike(piece) || piece.text.endsWith(":")) return false;
  return !next || isHeadLike(next) || !(next.mark || next.text.length > 90 || startsWithCue(next.text));
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && !text.endsWith("!");
}
