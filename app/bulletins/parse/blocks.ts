import { startsWithCue } from "./cues";
import { dateLine, dayAtStart, dayHeading } from "./dates";
import { isFootnote } from "./footnotes";
import { type Line, linesOf } from "./lines";
import { listsOnOffices } from "./offices";
import { isPlace } from "./places";
import { refrainsOf } from "./refrains";
import { isSalutation } from "./salutations";
import { firstWord, goesOn, lengthOf, wrapWidth } from "./wrapping";

/** A paragraph, item or heading as it stands in the letter, its wrapped lines joined. */
export type Block = Line & { /** A heading split from the words after it: "Africa: Praise God". */ label?: true };

/** The width its lines were wrapped to, and whether lines begin with their days. */
type Page = { width: number; diary: boolean };

type Open = { first: Line; last: Line; texts: string[]; inList: boolean };

export function blocksOf(letter: string): Block[] {
  const lines = linesOf(letter);
  const page = { width: wrapWidth(lines), diary: isDiary(lines) };
  const refrains = refrainsOf(lines);
  const open: Open[] = [];
  for (const line of lines) {
    const current = open.at(-1);
    if (current && !refrains.has(line.text) && !refrains.has(current.last.text) && continues(current, line, page)) {
      current.texts.push(line.text);
      current.last = line;
    } else {
      open.push({ first: line, last: line, texts: [line.text], inList: startsList(current, line) });
    }
  }
  return open.map(({ first, texts }) => ({ ...first, text: texts.join(" ") }));
}

function isDiary(lines: Line[]): boolean {
  return lines.filter(({ text }) => /\d/u.test(dayAtStart(text) ?? "")).length >= 3;
}

/** Under "Please pray for:" each line is an item, however it begins. */
function startsList(before: Open | undefined, line: Line): boolean {
  if (!before || line.mark) return false;
  return before.last.text.endsWith(":") || (before.inList && !line.apart);
}

function continues({ first, last, texts, inList }: Open, line: Line, { width, diary }: Page): boolean {
  if (line.mark || line.strong || first.strong || isFootnote(line.text)) return false;
  if (texts.length < 8 && listsOnOffices(texts.join(" "), line.text)) return true;
  if (dateLine(line.text) || dateLine(last.text) || isPicture(line.text) || isPicture(last.text)) return false;
  if (texts.length === 1 && isSignedBy(first.text, line.text)) return false;
  if (opensList(line.text) && !breaksOff(last.text)) return false;
  if ((startsDay(line.text, diary) || isHeadingLine(line.text)) && !breaksOff(last.text)) return false;
  if (line.apart) return breaksOff(last.text) && /^\p{L}/u.test(line.text) && !startsWithCue(line.text);
  if (isFull(last, line, width)) return true;
  if (inList) return false;
  if (first.mark && line.indent > first.indent) return !isTopic(last.text, line.text);
  return breaksOff(last.text) || goesOn(last.text, line.text) || wasTorn(last.text, line.text);
}

/** "Bless you for holding us up," and "Imogen" under it. */
function isSignedBy(text: string, name: string): boolean {
  return (
    text.length <= 50 &&
    text.endsWith(",") &&
    /^\p{Lu}\p{L}+(?: (?:&|and|und|en|et|y|\p{Lu}[\p{L}.'’-]*)){0,4}$/u.test(name)
  );
}

function isPicture(text: string): boolean {
  return /^\[?\S{1,80}\.(?:jpe?g|png|gif|webp|bmp|svg)\]?$/iu.test(text);
}

function isHeadingLine(text: string): boolean {
  return (isPlace(text) || dayHeading.test(text)) && !/[.,;]$/u.test(text);
}

/** "1) Our staff" over an indented paragraph, unlike the first line of a wrapped one. */
function isTopic(text: string, below: string): boolean {
  return (
    text.length <= 40 && !/[.!?,;]$/u.test(text) && /^\p{Lu}/u.test(below) && !breaksOff(text) && !startsWithCue(text)
  );
}

/** "Praise God for:" right under another list. */
function opensList(text: string): boolean {
  return text.endsWith(":") && text.length <= 60 && /^\p{Lu}/u.test(text) && startsWithCue(text);
}

/** "Sun 2 Pray for …" in a diary begins anew. */
function startsDay(text: string, diary: boolean): boolean {
  const day = dayAtStart(text);
  if (diary && /\d/u.test(day ?? "")) return true;
  return day !== undefined && startsWithCue(text.slice(day.length).replace(/^[\s:–—-]+/u, ""));
}

function isFull(last: Line, line: Line, width: number): boolean {
  const length = lengthOf(last);
  if (length > width || endsInReference(last.text)) return false;
  if (/[.!?:]\)?$/u.test(last.text) && startsWithCue(line.text) && length < width - 12) return false;
  return length + 1 + firstWord(line).length > width;
}

const dangling =
  /(?:,|(?<!\p{L})(?:and|the|of|in|on|at|from|to|for|with|a|an|by|und|am|im|aus|der|die|das|den|für|mit|en|het|een|van|voor|et|les?|la|des?|du|y|el|los|las))$/iu;

function endsInReference(text: string): boolean {
  return /\d:\d{1,3}(?:[–-]\d{1,3})?[)\]]?[.”"]?$/u.test(text.slice(-12));
}

/** A text of some length that ends in a comma or a small word wants its next line, even over a blank one. */
function breaksOff(text: string): boolean {
  const end = text.slice(-120);
  return (
    dangling.test(end) &&
    end.split(" ").length >= 4 &&
    !isSalutation(text) &&
    !/(?:pray|thanks|praise) (?:god )?for$/iu.test(end)
  );
}

/** "Matthew" and "18:5", or a verse's dash and its reference, were torn apart. */
function wasTorn(before: string, text: string): boolean {
  return (/^\d{1,3}:\d{1,3}/u.test(text) && /\p{L}$/u.test(before)) || /["”»] ?[–—~-]$/u.test(before.slice(-4));
}
