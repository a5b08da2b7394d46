import { asks } from "./cues";
import { type Piece, setAside } from "./pieces";
import { isSalutation } from "./salutations";

/** Behind a sign-off stand its names, and not much more. */
const mostLines = 12;

const name =
  /^(?:(?:your|the|euer|eure|ihr|uw|je|votre|su|tu) .{2,40}|(?:(?:\p{Lu}[\p{L}.'’-]*|&|and|und|en|et|y|the|van|de|von|der|of),? ?){1,8})$/u;

/** "Grateful for each of you," over the names of those who wrote. */
export function takeSignOff(pieces: Piece[]): void {
  const at = pieces.findLastIndex((piece, index) => isSignOff(piece) && isName(pieces[index + 1]));
  if (at === -1 || at < pieces.length - mostLines) return;
  for (const piece of pieces.slice(at)) {
    if (!isName(piece) && !isSignOff(piece)) return;
    setAside(piece, isSignOff(piece) ? "closing" : "footer");
  }
}

function isSignOff({ role, mark, text, apart }: Piece): boolean {
  return (
    !role && mark === null && apart && text.length <= 60 && text.endsWith(",") && !isSalutation(text) && !asks(text)
  );
}

function isName(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.role && piece.mark === null && piece.text.length <= 60 && name.test(piece.text);
}
