import { hasCue, startsWithCue } from "./cues";
import { isLeadIn } from "./headings";
import { isIntro, isPreface } from "./intros";
import { isLinkLine } from "./links";
import { type Piece, setAside } from "./pieces";

/** A section with bullets or numbers: each is a request, and what stands between goes on with the one before. */
export function settleMarked(heading: Piece | null, pieces: Piece[]): void {
  const firstMark = pieces.findIndex(({ mark }) => mark !== null);
  let begun = false;
  let parent: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const unmarked =
      index < firstMark && startsWithCue(piece.text) && !isPreface(piece) && !(begun && refersBack(piece));
    if (isIntro(piece, pieces[index + 1])) piece.role = "intro";
    else if (unmarked || (piece.mark !== null && !isPartOf(parent, piece))) piece.role = "request";
    else if (begun) piece.role = "more";
    else settleBefore(heading, piece);
    begun ||= piece.role === "request";
    if (piece.role === "request") parent = piece;
    if (piece.role === "intro") parent = undefined;
  }
}

/** "a) in the north" under "Pray for the church" is a part of it. */
function isPartOf(parent: Piece | undefined, { indent, text }: Piece): boolean {
  return parent !== undefined && indent > parent.indent + 1 && hasCue(parent.text) && !hasCue(text);
}

function settleBefore(heading: Piece | null, piece: Piece): void {
  if (heading) piece.role = "intro";
  else setAside(piece, "preface");
}

/** What a section without marks has come to: a list under "Please pray for:", a story, or words of prayer. */
type Unmarked = { listing: boolean; open: "nothing" | "story" | "prayer" };

/** A section without marks: a paragraph that asks or thanks is a request, and a story belongs to one beside it. */
export function settleUnmarked(heading: Piece | null, pieces: Piece[]): void {
  const lastCue = pieces.findLastIndex(({ text }) => hasCue(text));
  const storyFirst = heading !== null && isStory(pieces.find((piece) => !isIntro(piece, undefined)));
  const state: Unmarked = { listing: false, open: "nothing" };
  for (const [index, piece] of pieces.entries()) {
    const bare = lastCue === -1 && (heading !== null || bareAsking.test(piece.text));
    if (isIntro(piece, pieces[index + 1])) {
      piece.role = "intro";
      state.listing = isLeadIn(piece.text);
    } else if (state.listing || bare) {
      piece.role = isLinkLine(piece.text) ? "more" : "request";
    } else if (!heading && state.open === "nothing" && (isStory(piece) || isPreface(piece))) {
      setAside(piece, "preface");
    } else {
      settleParagraph(piece, state, storyFirst && index < lastCue);
    }
  }
}

function settleParagraph(piece: Piece, state: Unmarked, beginsStory: boolean): void {
  const begins = isStory(piece) ? beginsStory : !refersBack(piece);
  const opens = state.open === "nothing" || (state.open === "prayer" && begins);
  piece.role = opens ? "request" : "more";
  if (!isStory(piece)) state.open = "prayer";
  else if (opens) state.open = "story";
}

/** "For the judges, that they would …" under a title alone. */
const bareAsking = /^(?:for|that|für|dass|voor|dat|pour|que|por|para)(?!\p{L})/iu;

const backward =
  /^(?:(?:please|also|and|bitte|bid|priez|oren|pray|praying|ask god|betet|que|dass|dat|that|for|für|voor|pour|por) )*(?:she|he|they|them|her|him|his|their|these|this|those|er|sie|ihr|ihn|ihm|ihnen|hij|zij|ze|hem|haar|hun|il|elle|ils|elles|lui|leur|él|ella|ellos|ellas)(?!\p{L})/iu;

/** "Pray that she would recover" goes on with her story. */
function refersBack({ text }: Piece): boolean {
  return backward.test(text);
}

function isStory(piece: Piece | undefined): boolean {
  return piece !== undefined && !hasCue(piece.text);
}
