import type { Block } from "./blocks";
import { hasCue, speaksOfPrayer, startsWithCue } from "./cues";
import { dateIn, dateLine, dayHeading } from "./dates";
import { announcesRequests, isKnownHeading, isPrayerLabel } from "./headings";
import { isInvitation, isPreface } from "./intros";
import { kindFromLabel } from "./kinds";
import { followers, type Piece, setAside } from "./pieces";
import { isPlace } from "./places";
import { isSalutation } from "./salutations";

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

/** Finds the letter's own date; dates over items of their own stay headings. */
export function takeDate(pieces: Piece[]): string | null {
  const next = followers(pieces);
  const start = bodyStart(pieces);
  const lines = pieces.flatMap((piece, index) => {
    const date = piece.role ? null : dateLine(piece.text);
    return date ? [{ piece, date, inHead: index < start, heads: isItem(next[index]) }] : [];
  });
  const diary =
    lines.filter(({ inHead, heads }) => heads && !inHead).length > 0 && lines.filter(({ heads }) => heads).length > 1;
  const heading = diary ? lines.filter(({ heads }) => heads) : [];
  const others = lines.filter((line) => !heading.includes(line));
  for (const { piece } of heading) piece.role = "heading";
  for (const { piece } of others.slice(1)) setAside(piece, "otherDate");
  if (others[0]) others[0].piece.role = "date";
  return others[0]?.date ?? null;
}

/** The letter's title: a short line over everything else, best one that speaks of prayer. */
export function takeTitle(pieces: Piece[]): string | null {
  const next = followers(pieces);
  const head = pieces.slice(0, bodyStart(pieces)).filter((piece) => !piece.role);
  const lines = head.filter(isTitleLike).filter(isNoSalutation);
  const title = lines.find(({ text }) => speaksOfPrayer(text)) ?? (lines[0] === head[0] ? lines[0] : undefined);
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
  if (at < pieces.indexOf(title)) return true;
  if (isKnownHeading(line.text) || isPrayerLabel(line.text) || line.strong || line.text.endsWith(":")) return false;
  const under = pieces[at - 1] === title && !line.apart && pieces[at + 1]?.apart === true;
  return dateIn(line.text) !== null || (under && !hasCue(line.text));
}

function isNoSalutation(piece: Piece): boolean {
  if (isSalutation(piece.text)) setAside(piece, "letterhead");
  return !piece.role;
}

const telling = new Set<Piece["reason"]>(["posted", "mailHeader", "letterhead"]);

/** The date in a title, in a line that tells when the letter was posted, or in the only dated heading. */
export function dateBeside(pieces: Piece[], title: string | null): string | null {
  const inTitle = title ? dateIn(title) : null;
  if (inTitle) return inTitle;
  const posted = pieces.find(({ reason, text }) => reason && telling.has(reason) && dateIn(text));
  if (posted) return dateIn(posted.text);
  const inHeadings = new Set(pieces.filter(({ role }) => role === "heading").flatMap(({ text }) => dateIn(text) ?? []));
  return inHeadings.size === 1 ? ([...inHeadings][0] ?? null) : null;
}

/** Where the first item or known heading stands. */
function bodyStart(pieces: Piece[]): number {
  const next = followers(pieces);
  const first = pieces.findIndex((piece) => !piece.role);
  const start = pieces.findIndex((piece, index) => {
    if (piece.role === "heading" || piece.label) return true;
    if (piece.role || dateLine(piece.text)) return false;
    if (piece.mark !== null || (isKnownHeading(piece.text) && !isDayOverTitle(piece, next[index]))) return true;
    if (!startsWithCue(piece.text)) return isPlea(piece) || isPlace(/^[^:]{2,40}(?=: )/u.exec(piece.text)?.[0] ?? "-");
    return !(index === first && isTitle(piece, pieces[index + 1])) && !isTitleWord(piece);
  });
  if (start !== -1) return start;
  const title = pieces.findIndex((piece) => !piece.role && isTitleLike(piece) && announcesRequests(piece.text));
  return title === -1 ? pieces.length : title + 1;
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

function isTitleLike({ text, mark }: Piece): boolean {
  return mark === null && text.length <= 120 && text.split(" ").length <= 16 && !/[.,;:…]$/u.test(text);
}

function isItem(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.mark !== null || (startsWithCue(piece.text) && !isPrayerLabel(piece.text)));
}

/** A first line right over its item, as other lines are over theirs, is a heading and no title. */
function isHeadingOfMany(title: Piece, next: Piece | undefined, pieces: Piece[]): boolean {
  if (isPrayerLabel(title.text) && (isItem(next) || kindFromLabel(title.text) === "praise")) {
    return pieces.some((piece) => piece !== title && isPrayerLabel(piece.text));
  }
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
