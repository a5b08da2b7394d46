import type { SetAsideReason } from "../bulletin";
import { asks, startsWithCue } from "./cues";
import { isPrayerLabel } from "./headings";
import { kindFromLabel } from "./kinds";
import { isLinkLine } from "./links";
import { aroundLetters } from "./noise-around-letters";
import { bySenders } from "./noise-by-senders";
import { type Piece, setAside } from "./pieces";
import { isPlace } from "./places";

const patterns = [...aroundLetters, ...bySenders].map(([reason, forms]) => {
  return { reason, pattern: new RegExp(`^[^\\p{L}\\d\\[<←«+(©]{0,4}(?:${forms.join("|")})$`, "isu") };
});

const reasons = (...names: SetAsideReason[]) => new Set(names);

/** Only these may stand behind a bullet: "• Thank you for …" is a request. */
const inLists = reasons("share", "subscription", "image", "facts", "directions", "archive", "contact");

/** These give way to a plea: "Visit us in prayer, and pray for …". */
const yielding = reasons(
  "address",
  "about",
  "facts",
  "contact",
  "directions",
  "schedule",
  "archive",
  "appeal",
  "posted",
);

/** These are noise even where they open with asking or thanking. */
const unyielding = reasons("closing", "subscription", "share", "image", "mailHeader");

const ending = reasons(
  ...(["subscription", "address", "archive", "posted", "about", "appeal", "closing", "directions", "contact"] as const),
);

/** Longer paragraphs are nobody's footer. */
const longest = 600;

/** Sets aside what is plainly no part of a bulletin. */
export function takeNoise(pieces: Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    if (piece.role || piece.label || isPlace(piece.text)) continue;
    const reason = noiseIn(piece.text);
    if (reason === "closing" && kindFromLabel(labelOver(pieces[index - 1])) === "praise") continue;
    if (reason && (piece.mark === null || inLists.has(reason))) setAside(piece, reason);
  }
}

/** Under "Answered prayer" a thank-you to those who prayed tells what was answered. */
function labelOver(before: Piece | undefined): string {
  return before && isPrayerLabel(before.text) ? before.text : "";
}

/** Sets aside the sender's signature. */
export function takeSignature(pieces: Piece[]): void {
  for (const piece of pieces) if (piece.signed && !piece.role) setAside(piece, noiseIn(piece.text) ?? "footer");
}

/** Whether the letter is over where such a paragraph follows the requests. */
export function endsLetter(reason: SetAsideReason): boolean {
  return ending.has(reason);
}

function noiseIn(paragraph: string): SetAsideReason | undefined {
  if (paragraph.length > longest) return undefined;
  const text = withoutBrackets(paragraph);
  const reason = patterns.find(({ pattern }) => pattern.test(text))?.reason;
  if (!reason) return undefined;
  if (!unyielding.has(reason) && startsWithCue(text)) return undefined;
  if (yielding.has(reason) && asks(text) && !endsInAddress(text)) return undefined;
  return reason === "closing" && text.length > 160 && asks(text) ? undefined : reason;
}

/** "More prayer requests at www.…" leads away and asks for nothing. */
function endsInAddress(text: string): boolean {
  return /(?:https?:\/\/|www\.)\S+$/iu.test(text);
}

/** "(Please reply to all.)" is noise as well; "(Read more.)" belongs to a request. */
function withoutBrackets(text: string): string {
  const inner = /^\(.*\)$/su.test(text) ? text.slice(1, -1).trim() : text;
  return isLinkLine(inner) ? text : inner;
}
