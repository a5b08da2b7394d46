import type { SetAsideReason } from "../bulletin";
import { asks, hasCue, startsWithCue } from "./cues";
import { isPrayerLabel } from "./headings";
import { kindFromLabel } from "./kinds";
import { patternOfLetters } from "./letters";
import { isLinkLine } from "./links";
import { aroundLetters } from "./noise-around-letters";
import { bySenders } from "./noise-by-senders";
import { type Piece, setAside } from "./pieces";
import { isPlace } from "./places";
import { startsQuoted } from "./quotes";
import { isSalutation } from "./salutations";

const patterns = [...aroundLetters, ...bySenders].map(([reason, forms]) => {
  return { reason, pattern: patternOfLetters(`^[^\\p{L}\\d\\[<←«+(©]{0,4}(?:${forms.join("|")})$`, "isu") };
});

const reasons = (...names: SetAsideReason[]) => new Set(names);

/** Only these may stand behind a bullet: "• Thank you for …" is a request. */
const inLists = reasons("share", "subscription", "image", "facts", "directions", "archive", "contact", "mailHeader");

/** These give way to a plea, "Visit us in prayer, and pray for …", and to a quote, "“Call to me and I will answer you.”" */
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
const unyielding = reasons("closing", "subscription", "share", "image", "mailHeader", "letterhead");

const ending = reasons(
  ...(["subscription", "address", "archive", "posted", "about", "appeal", "closing", "directions", "contact"] as const),
);

/** Longer paragraphs are nobody's footer. */
const longest = 600;

/** Sets aside what is plainly no part of a bulletin. */
export function takeNoise(pieces: Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    if (piece.role || piece.label || isPlace(piece.text)) continue;
    const reason = isGreeting(piece) ? "preface" : noiseIn(piece.text);
    if (reason && yielding.has(reason) && startsQuoted(piece.text)) continue;
    if (reason === "closing" && kindFromLabel(labelOver(pieces[index - 1])) === "praise") continue;
    if (reason && (piece.mark === null || inLists.has(reason))) setAside(piece, reason);
  }
  takeRelated(pieces);
}

const related =
  /^(?:related|(?:related|recent|popular|more) posts|you (?:may|might) also like|read next|categories|archives|search|home|menu|skip to content)(?!\p{L})/iu;

/** A list under "Related posts" is of other pages. */
function takeRelated(pieces: Piece[]): void {
  let listing = false;
  for (const piece of pieces) {
    if (piece.role) listing ||= piece.role === "aside" && related.test(piece.text);
    else if (listing && piece.mark !== null && !asks(piece.text)) setAside(piece, "archive");
    else listing = false;
  }
}

/** "Queridos amigos:", unlike a prayer that begins "Dear Lord, …". */
function isGreeting({ text, mark }: Piece): boolean {
  return mark === null && isSalutation(text) && /[,:!–-]$/u.test(text) && text.split(" ").length <= 8 && !hasCue(text);
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

const thanksGod = /^(?:thank|praise|bless) you,? (?:dear |o )?(?:lord|god|father|jesus)(?!\p{L}).{10}/iu;

export function noiseIn(paragraph: string): SetAsideReason | undefined {
  if (paragraph.length > longest) return undefined;
  const text = withoutBrackets(paragraph);
  const reason = patterns.find(({ pattern }) => pattern.test(text))?.reason;
  if (!reason) return undefined;
  if (reason === "closing" && thanksGod.test(text)) return undefined;
  if (!unyielding.has(reason) && startsWithCue(text)) return undefined;
  const pleads = asks(text) && !endsInAddress(text);
  if (yielding.has(reason) && (pleads || (reason === "address" && hasCue(text)))) return undefined;
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
