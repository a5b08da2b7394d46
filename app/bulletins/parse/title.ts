import type { Block } from "./blocks";
import { bodyStart, isItem, isTitleLike } from "./body-start";
import { hasCue, speaksOfPrayer } from "./cues";
import { dateIn } from "./dates";
import { isKnownHeading, isPrayerLabel } from "./headings";
import { isPreface } from "./intros";
import { kindFromLabel } from "./kinds";
import { followers, type Piece, setAside } from "./pieces";
import { isSalutation } from "./salutations";

/** The letter's title: a short line over everything else, best one that speaks of prayer. */
export function takeTitle(pieces: Piece[]): string | null {
  const next = followers(pieces);
  const head = pieces.slice(0, bodyStart(pieces)).filter((piece) => !piece.role);
  const lines = head.filter(isTitleLike).filter(isNoSalutation);
  const isTitle = (line: Piece) => speaksOfPrayer(line.text) && (line === lines[0] || !isLabelOverItems(line, pieces));
  const title = lines.find(isTitle) ?? (lines[0] === head[0] ? lines[0] : undefined);
  if (!title || isHeadingOfMany(title, next[pieces.indexOf(title)], pieces)) return null;
  title.role = "title";
  for (const line of lines.slice(0, -1)) if (line !== title) setAside(line, "letterhead");
  const last = lines.at(-1);
  if (last && last !== title && (last !== head.at(-1) || isLetterhead(last, title, pieces))) {
    setAside(last, "letterhead");
  }
  return title.text;
}

/** The last line before the requests heads them, unless it goes with the title: "Bulletin, 11 August 2019". */
function isLetterhead(line: Piece, title: Piece, pieces: Piece[]): boolean {
  const at = pieces.indexOf(line);
  if (at < pieces.indexOf(title) || title.text.includes(line.text)) return true;
  if (isKnownHeading(line.text) || isPrayerLabel(line.text) || line.strong || line.text.endsWith(":")) return false;
  const under = pieces[at - 1] === title && !line.apart && pieces[at + 1]?.apart === true;
  return dateIn(line.text) !== null || (under && !hasCue(line.text));
}

/** "How to pray" right over a list, with a story before it. */
function isLabelOverItems(line: Piece, pieces: Piece[]): boolean {
  const at = pieces.indexOf(line);
  const told = pieces.slice(0, at).some((piece) => !piece.role && !isTitleLike(piece) && piece.text.length > 60);
  return told && isPrayerLabel(line.text) && isItem(pieces[at + 1]);
}

function isNoSalutation(piece: Piece): boolean {
  if (isSalutation(piece.text)) setAside(piece, "letterhead");
  return !piece.role;
}

/** A first line right over its item, as other lines are over theirs, is a heading and no title. */
function isHeadingOfMany(title: Piece, next: Piece | undefined, pieces: Piece[]): boolean {
  if (isPrayerLabel(title.text) && (isItem(next) || kindFromLabel(title.text) === "praise")) {
    return pieces.some((piece) => piece !== title && isPrayerLabel(piece.text));
  }
  if (title.strong && next && headsAsOthers(title, next, pieces)) return true;
  if (!next || !isItem(next)) return false;
  if (speaksOfPrayer(title.text) || next.apart) return false;
  return pieces.some(
    (piece, index) =>
      piece !== title &&
      !piece.role &&
      isTitleLike(piece) &&
      piece.apart &&
      pieces[index + 1]?.mark &&
      !pieces[index + 1]?.apart,
  );
}

/** A bold line over a paragraph that asks, as the other bold lines are. */
function headsAsOthers(title: Piece, next: Piece, pieces: Piece[]): boolean {
  if (next.strong || !hasCue(next.text) || isPreface(next) || speaksOfPrayer(title.text)) return false;
  return pieces.filter((piece, index) => isBoldLine(piece) && hasCue(pieces[index + 1]?.text ?? "")).length > 2;
}

function isBoldLine(piece: Piece): boolean {
  return piece.strong && !piece.role && isTitleLike(piece);
}

const subject = /^(?:subject|betreff|onderwerp|objet|asunto): (?=\S)/iu;

/** "Subject: IJM Prayer Request" in a forwarded mail holds the title. */
export function splitSubject(block: Block): Piece[] {
  const found = subject.exec(block.text)?.[0];
  if (!found) return [block];
  return [
    { ...block, text: found.trim(), role: "aside", reason: "mailHeader" },
    { ...block, text: block.text.slice(found.length) },
  ];
}
