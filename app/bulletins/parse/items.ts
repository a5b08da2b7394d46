import { asks, hasCue, startsWithCue } from "./cues";
import { isIntro, isPreface } from "./intros";
import { refersBack } from "./paragraphs";
import { type Piece, setAside } from "./pieces";

/** A section with bullets or numbers: each is a request, and what stands between goes on with the one before. */
export function settleMarked(heading: Piece | null, pieces: Piece[]): void {
  const firstMark = pieces.findIndex(({ mark }) => mark !== null);
  let begun = false;
  let parent: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const unmarked = index < firstMark && pleadsHere(piece) && !isPreface(piece) && !(begun && refersBack(piece));
    if (isIntro(piece, pieces[index + 1])) piece.role = "intro";
    else if (unmarked || (piece.mark !== null && !isPartOf(parent, piece))) piece.role = "request";
    else if (begun) piece.role = "more";
    else settleBefore(heading, piece);
    begun ||= piece.role === "request";
    if (piece.role === "request") parent = piece;
    if (piece.role === "intro") parent = undefined;
  }
}

/** Opens with asking or thanking, or asks urgently: "Friends, please stop and pray right now." */
function pleadsHere({ text }: Piece): boolean {
  return startsWithCue(text) || (urgent.test(text) && asks(text));
}

const urgent =
  /(?<!\p{L})(?:right now|urgent(?:ly)?|at this (?:very )?(?:moment|hour)|tonight|tomorrow|this (?:morning|afternoon|evening|very day))(?!\p{L})/iu;

/** "a) in the north" under "Pray for the church" is a part of it. */
function isPartOf(parent: Piece | undefined, { indent, text }: Piece): boolean {
  return parent !== undefined && indent > parent.indent + 1 && hasCue(parent.text) && !hasCue(text);
}

function settleBefore(heading: Piece | null, piece: Piece): void {
  if (heading) piece.role = "intro";
  else setAside(piece, "preface");
}
