import { hasCue } from "./cues";
import { isFootnote } from "./footnotes";
import { isKnownHeading, isLeadIn, isListOfRequests, isPrayerLabel } from "./headings";
import { isInvitation } from "./intros";
import { settleMarked } from "./items";
import { isLinkLine } from "./links";
import { endsLetter } from "./noise";
import { refersBack, settleUnmarked } from "./paragraphs";
import { type Piece, setAside } from "./pieces";

/** Settles what is left: requests and what goes on with them, intros, footnotes, words before and after. */
export function takeBody(pieces: Piece[]): void {
  for (const piece of pieces) if (!piece.role && isFootnote(piece.text)) piece.role = "footnote";
  takeFooter(pieces);
  takeNames(pieces);
  takeAfterList(pieces);
  takeInvitations(pieces);
  const sections = sectionsOf(pieces);
  const alone = sections.length === 1;
  const listed = alone && isListOfRequests(pieces);
  for (const [index, section] of sections.entries()) {
    const isFirst = index < 2;
    if (section.pieces.some(({ mark }) => mark !== null)) settleMarked(section.heading, section.pieces);
    else settleUnmarked(section.heading, section.pieces, { alone, listed, isFirst });
  }
}

/** In a list of single paragraphs, what stands apart below it is no part of its last item. */
function takeAfterList(pieces: Piece[]): void {
  const open = pieces.filter(({ role }) => !role || role === "heading");
  const last = open.findLastIndex(({ mark }) => mark !== null);
  const first = open.findIndex(({ mark }) => mark !== null);
  const goesOn = open.slice(first, last).some((piece, index, items) => isLoose(piece) && !items[index - 1]?.role);
  const item = open[last];
  if (!item || goesOn || open.filter(({ mark }) => mark !== null).length < 3) return;
  let below = false;
  for (const piece of pieces.slice(pieces.indexOf(item) + 1)) {
    below ||= piece.apart;
    if (piece.role && piece.role !== "heading") continue;
    if (
      isHeadingKept(piece) ||
      !isLoose({ ...piece, role: undefined, apart: below }) ||
      refersBack(piece, item.text) ||
      isLinkLine(piece.text)
    )
      return;
    setAside(piece, "footer");
  }
}

function isHeadingKept({ role, label, text }: Piece): boolean {
  return role === "heading" && (label === true || isKnownHeading(text) || isPrayerLabel(text));
}

function isLoose({ role, mark, apart, indent, text }: Piece): boolean {
  return !role && mark === null && apart && indent === 0 && !hasCue(text);
}

/** "Jane Doe", "Mission Office": short lines under the last request say who sent it. */
function takeNames(pieces: Piece[]): void {
  const open = pieces.filter(({ role }) => !role || role === "heading");
  const last = open.findLastIndex(({ mark, text }) => mark !== null || hasCue(text) || /[.!?:]["”’)]*$/u.test(text));
  const below = open.slice(last + 1);
  const text = open[last]?.text ?? "";
  const prays =
    last !== -1 && (open[last]?.mark || (hasCue(text) && !below.some(({ role }) => role))) && !isLeadIn(text);
  if (!prays || !below[0]?.apart || below.some(({ text }) => text.split(" ").length > 8)) return;
  for (const piece of below) setAside(piece, "footer");
}

/** "Will you pray with us?" is a letter's one request, or no request where it has others. */
function takeInvitations(pieces: Piece[]): void {
  const cues = pieces.filter(({ role, text }) => !role && hasCue(text));
  const inviting = cues.filter(isInvitation);
  if (inviting.length === cues.length) return;
  const first = pieces.findIndex((piece) => cues.includes(piece) && !isInvitation(piece));
  for (const piece of inviting) setAside(piece, pieces.indexOf(piece) < first ? "preface" : "closing");
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
