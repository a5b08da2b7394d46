import { startsWithCue } from "./cues";
import { dateLine, dayAtStart } from "./dates";
import { isFootnote } from "./footnotes";
import { type Line, linesOf } from "./lines";
import { isSalutation } from "./salutations";

/** A paragraph, item or heading as it stands in the letter, its wrapped lines joined. */
export type Block = Line & { /** A heading split from the words after it: "Africa: Praise God". */ label?: true };

type Open = { first: Line; last: Line; texts: string[]; inList: boolean };

export function blocksOf(letter: string): Block[] {
  const lines = linesOf(letter);
  const width = wrapWidth(lines);
  const open: Open[] = [];
  for (const line of lines) {
    const current = open.at(-1);
    if (current && continues(current, line, width)) {
      current.texts.push(line.text);
      current.last = line;
    } else {
      open.push({ first: line, last: line, texts: [line.text], inList: startsList(current, line) });
    }
  }
  return open.map(({ first, texts }) => ({ ...first, text: texts.join(" ") }));
}

/** Under "Please pray for:" each line is an item, however it begins. */
function startsList(before: Open | undefined, line: Line): boolean {
  if (!before || line.mark) return false;
  return before.last.text.endsWith(":") || (before.inList && !line.apart);
}

function continues({ first, last, inList }: Open, line: Line, width: number): boolean {
  if (line.mark || line.strong || first.strong || isFootnote(line.text)) return false;
  if (dateLine(line.text) || dateLine(last.text) || isPicture(line.text) || isPicture(last.text)) return false;
  if (startsDay(line.text)) return false;
  if (line.apart) return breaksOff(last.text) && /^\p{L}/u.test(line.text) && !startsWithCue(line.text);
  if (isFull(last, line, width)) return true;
  if (inList) return false;
  if (first.mark && line.indent > first.indent) return true;
  return breaksOff(last.text) || goesOn(last.text, line.text);
}

function isPicture(text: string): boolean {
  return /^\[?\S{1,80}\.(?:jpe?g|png|gif|webp|bmp|svg)\]?$/iu.test(text);
}

/** "Sun 2 Pray for …" in a diary begins anew. */
function startsDay(text: string): boolean {
  const day = dayAtStart(text);
  return day !== undefined && startsWithCue(text.slice(day.length).replace(/^[\s:–—-]+/u, ""));
}

function isFull(last: Line, line: Line, width: number): boolean {
  const length = lengthOf(last);
  if (length > width) return false;
  const firstWord = line.text.split(" ", 1)[0] ?? "";
  if (/[.!?:]\)?$/u.test(last.text) && startsWithCue(line.text) && length < width - 12) return false;
  return length + 1 + firstWord.length > width;
}

const dangling =
  /(?:,|(?<!\p{L})(?:and|the|of|in|to|for|with|a|an|by|und|der|die|das|den|für|mit|en|het|een|van|voor|et|les?|la|des?|du|y|el|los|las))$/iu;

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

function goesOn(before: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/[.!?:;]["”')]*$/u.test(before.slice(-4));
}

/** The width a mail program wrapped the letter to; 0 where lines end with their paragraphs. */
function wrapWidth(lines: Line[]): number {
  const next = (index: number) => lines[index + 1];
  const pairs = lines.filter((_, index) => next(index)?.mark === null && !next(index)?.apart);
  const lengths = pairs.filter(({ text }) => !/https?:|www\./u.test(text)).map(lengthOf);
  const width = lengths.reduce((widest, length) => (length <= 100 ? Math.max(widest, length) : widest), 0);
  const tooLong = lengths.filter((length) => length > 100).length;
  const goingOn = lines.filter(
    (line, index) => index > 0 && !line.apart && goesOn(lines[index - 1]?.text ?? "", line.text),
  ).length;
  return width >= 40 && goingOn * 4 >= pairs.length && tooLong * 6 <= lengths.length ? width : 0;
}

function lengthOf({ text, indent, mark }: Line): number {
  return indent + (mark ? mark.length + 1 : 0) + text.length;
}
