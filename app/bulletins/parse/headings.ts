import { hasCue, speaksOfPrayer, startsWithCue } from "./cues";
import { dayHeading } from "./dates";
import { groupsOf, isCapitals } from "./groups";
import { isLinkLine } from "./links";
import { isAboutOffices } from "./offices";
import { followers, type Piece } from "./pieces";
import { isPlace } from "./places";

/** Settles the headings. Unknown ones count too: headings are data. */
export function takeHeadings(pieces: Piece[]): void {
  const next = followers(pieces);
  const listed = isListOfRequests(pieces);
  const { heads, lines } = groupsOf(pieces);
  let listing = false;
  let before: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (piece.role || lines.has(piece) || (listed && !headsList(piece))) continue;
    if (before?.label && !piece.label) {
      before = piece;
      continue;
    }
    const inList = before !== undefined && goesOnList(piece, before);
    before = piece;
    if (
      (!next[index] && heads.has(piece)) ||
      isHeading(piece, inList && !next[index]?.mark ? undefined : next[index], listing)
    ) {
      piece.role = "heading";
      piece.text = withoutColon(piece.text);
      listing = false;
    } else {
      listing = isLeadIn(piece.text) || (listing && !piece.mark);
    }
  }
}

/** "Please pray for:" announces items; each line under it is one. */
export function isLeadIn(text: string): boolean {
  if (text.length > 300) return false;
  if (bareLead.test(text) || (text.length <= 60 && /(?:…|\.\.\.)$/u.test(text) && startsWithCue(text))) return true;
  return (
    text.endsWith(":") &&
    (startsWithCue(text) || hasCue(text) || /pray|thank|following/iu.test(text)) &&
    !isPrayerLabel(text)
  );
}

const bareLead =
  /^(?:(?:please|kindly|also|and|bitte|alsjeblieft|por favor|we|let us|join us in) )*(?:pray(?:ing)?|give thanks|thank god|praise god|betet|dankt|bid|dank|priez|prions|oren|oremos|den gracias)(?: (?:with us|also|to god|mit uns|mee|avec nous|con nosotros))*(?: (?:for|that|für|dass|voor|dat|pour|que|por))?(?: (?:the following|these)(?: \p{L}+){0,2})?[:….]*$/iu;

const labelWord =
  "praises?|thanks|thanksgivings?|prayers?|requests?|points?|needs?|items?|petitions?|intercessions?|celebrations?|concerns?|lobpreis|lob|dank|bitte|bitten|fürbitten?|gebetsanliegen|dankanliegen|dankpunten?|gebedspunten|gebed|lof|voorbede|sujets?|louanges?|prières?|remerciements?|intercession|motivos?|oración|alabanzas?|gratitud|agradecimientos?|peticiones";
const prayerLabel = new RegExp(
  `^(?:(?:${labelWord}|and|und|en|et|y|&|\\+|/|of|for|de|d['’]|our|this|week['’]?s?|answered|urgent|general|specific|special|actions?|grâces?|gracias|acción)[\\s:.!–—-]*){1,6}$`,
  "iu",
);

const howToPray =
  /^(?:how (?:to|you can|can (?:you|we|i)) pray(?: (?:for|with) \p{L}+)?|ways to pray|(?:things|what) to pray for|for (?:your )?prayers?(?: and praise)?|(?:matters|topics|notes) for (?:prayer|praise|thanks)|(?:prayer|praise) (?:notes|topics|focus|corner|pointers|matters)|hoe kun je bidden|wofür wir beten)[\s.!?]*$/iu;

/** "Praises", "Prayer requests:", "Gebetsanliegen". */
export function isPrayerLabel(text: string): boolean {
  return text.length <= 60 && (prayerLabel.test(text) || howToPray.test(text));
}

function headsList({ text, strong }: Piece): boolean {
  return isKnownHeading(text) || isPrayerLabel(text) || strong || isCapitals(text);
}

/** Under "Parish Prayers", where nothing asks or thanks in words, each line is a request and none a heading. */
export function isListOfRequests(pieces: Piece[]): boolean {
  const announced = pieces.some(({ role, text }) => role === "title" && announcesRequests(text));
  return (
    announced &&
    !pieces.some(
      ({ role, mark, text }) =>
        (!role || role === "heading") && (mark !== null || (hasCue(text) && !isPrayerLabel(text))),
    )
  );
}

/** A title over nothing but requests: "Prayer requests for May", "Parish Prayers". */
export function announcesRequests(title: string): boolean {
  return /prayer (?:requests?|points|list|sheet|diary|notes|chain|needs|items|concerns)|(?<!\p{L})prayers(?!\p{L})|intercessions|gebetsanliegen|fürbitten|gebedspunten|voorbeden|sujets de prière|intentions|motivos de oración|peticiones/iu.test(
    title,
  );
}

/** A place, a day, or both: "Ghana – March 12". */
export function isKnownHeading(text: string): boolean {
  if (text.length > 80) return false;
  const first = text.replace(/\s*[:,(|–—-].*$/u, "");
  if (isPlace(text) || dayHeading.test(text)) return true;
  if (/[.!?]$/u.test(text) || speaksOfPrayer(text)) return false;
  return (isPlace(first) && /\d/u.test(text)) || dayHeading.test(first);
}

function isHeading(piece: Piece, next: Piece | undefined, listing: boolean): boolean {
  if (piece.label) return true;
  const text = withoutColon(piece.text);
  if (text.length > 90 || isLinkLine(text) || !next) return false;
  if (isAboutOffices(text) && !isPlace(text)) return false;
  if (text.endsWith(".") && !piece.apart) return false;
  if (isKnownHeading(text)) return true;
  if (!/^[\p{Lu}\p{N}\p{Lo}"“‘'¿¡&\p{So}]/u.test(text) || /[.!,;…]["”’)]*$/u.test(text)) return false;
  if (hasCue(text) && /\?$|[.!?] \p{Lu}/u.test(text)) return false;
  if (text.split(" ").length > 12 || /\p{L} \d{1,3}:\d{1,3}(?![\d\p{L}])/u.test(text)) return false;
  if (/\s\|\s/u.test(text) && (!piece.mark || startsWithCue(text))) return true;
  if (piece.mark) return headsItems(piece, next, text);
  if (prayerLabel.test(text) || isPrayerLabel(piece.text)) return true;
  if (isLeadIn(piece.text)) return isCapitals(piece.text) && next.mark !== null;
  if (piece.strong || isCapitals(text)) return true;
  if (listing) return next.mark !== null || (piece.text.endsWith(":") && text.length <= 60);
  return startsWithCue(text) ? next.mark !== null || isLong(next) : text.length <= 70;
}

/** "• Latin America" with the items deeper, under another mark or none. */
function headsItems(piece: Piece, next: Piece, text: string): boolean {
  if (startsWithCue(text) && !isCapitals(text) && !isPrayerLabel(text)) return false;
  if (text.length > 60 || next.label) return false;
  if (piece.strong && !next.strong) return true;
  const deeper = next.mark !== null && (next.indent > piece.indent + 1 || !sameMark(piece.mark, next.mark));
  const under = next.mark === null && isLong(next) && !/\p{Lo}/u.test(text);
  return deeper || under || ((isCapitals(text) || isPrayerLabel(text)) && !isCapitals(next.text));
}

/** An item as the one before it, no deeper list in between. */
function goesOnList({ mark, indent }: Piece, before: Piece): boolean {
  return mark !== null && before.role !== "heading" && sameMark(mark, before.mark) && indent >= before.indent;
}

function sameMark(mark: string | null, other: string | null): boolean {
  return mark?.replace(/\p{N}+|\p{L}/gu, "1") === other?.replace(/\p{N}+|\p{L}/gu, "1");
}

function isLong({ text }: Piece): boolean {
  return text.length > 90 || (/[.!?]["”’)]*$/u.test(text) && text.split(" ").length > 5);
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:–—-]+$/u, "") || text;
}
