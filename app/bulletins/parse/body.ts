import { hasCue } from "./cues";
import { isFootnote } from "./footnotes";
import { settleMarked, settleUnmarked } from "./items";
import { endsLetter } from "./noise";
import { type Piece, setAside } from "./pieces";

/** Settles what is left: requests and what goes on with them, intros, footnotes, words before and after. */
export function takeBody(pieces: Piece[]): void {
  for (const piece of pieces) if (!piece.role && isFootnote(piece.text)) piece.role = "footnote";
  takeFooter(pieces);
  for (const section of sectionsOf(pieces)) {
    const settle = section.pieces.some(({ mark }) => mark !== null) ? settleMarked : settleUnmarked;
    settle(section.heading, section.pieces);
  }
}

type OpenSection = { heading: Piece | null; pieces: Piece[] };

function sectionsOf(pieces: Piece[]): OpenSection[] {
  const sections: OpenSection[] = [{ heading: null, pieces: [] }];
  for (const piece of pieces) {
    if (piece.role === "heading") sections.push({ heading: piece, pieces: [] });
    else if (!piece.role) sections.at(-1)?.pieces.push(piece);
  }
  return sections;
}

/** Behind the last words of prayer the letter ends with its first address, archive link or the like. */
function takeFooter(pieces: Piece[]): void {
  const last = pieces.findLastIndex(({ role, mark, text }) => !role && (mark !== null || hasCue(text)));
  const end = pieces.findIndex(({ reason }, index) => index > last && reason !== undefined && endsLetter(reason));
  if (last === -1 || end === -1) return;
  for (const piece of pieces.slice(end)) if (!piece.role || piece.role === "heading") setAside(piece, "footer");
}
