import { isFootnote } from "./footnotes";
import { hasLetterBullets, isBullet, letterBullet, markOf, onlyMarks } from "./marks";
import { signatureStart } from "./signature";

/** A line of the letter without the marks around it. */
export type Line = {
  text: string;
  /** The bullet, dash or number it began with; null for none. */
  mark: string | null;
  indent: number;
  /** Whether a blank line or a dividing one stands before it. */
  apart: boolean;
  /** Whether the whole line was emphasised, as "**Africa**" or "# Africa". */
  strong: boolean;
  /** Whether it stands in the sender's signature. */
  signed?: true;
};

export function linesOf(letter: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  let lonelyMark: string | null = null;
  const rows = rawLines(letter).map(withoutFrame);
  const signature = signatureStart(rows);
  const lettered = hasLetterBullets(rows);
  for (const [index, row] of rows.entries()) {
    const bare = lettered ? row.replace(letterBullet, "$1• ") : row;
    if (onlyMarks(bare)) {
      lonelyMark = isBullet(bare.trim()) ? bare.trim() : null;
      apart = true;
      continue;
    }
    const line = lineOf(bare, apart);
    if (lonelyMark && !line.mark) line.mark = lonelyMark;
    lines.push(index > signature ? { ...line, signed: true } : line);
    apart = false;
    lonelyMark = null;
  }
  return lines;
}

function rawLines(letter: string): string[] {
  return letter
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(invisible, "")
    .replace(/[^\S\n\t]/gu, " ")
    .replace(emphasisOverLines, "$2")
    .split("\n");
}

const emphasisOverLines = /^(\*{1,2})(?=[^\s*])((?:[^*\n]{1,200}\n){1,6}[^*\n]{0,199}[^\s*])\1$/gmu;

/** Joiners inside a word stay: Hindi, Persian and emoji need them. */
const invisible =
  /(?![\n\t])\p{Cc}|\u034F|[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<!\S)(?:\u200C|\u200D)+/gu;

/** Takes away what mail programs draw around a line: "> " before a quoted one, "|" at a table's edge. */
function withoutFrame(raw: string): string {
  const end = raw.trimEnd();
  return (end.endsWith("|") ? end.slice(0, -1).trimEnd() : end).replace(/^(?:[ \t]*>)+ ?|^[ \t]*\|/, "");
}

/** "*** AFRICA ***", "=== News ===" */
const ornament = /^([*=~#_-])\1{2,} {0,3}([^\s*=~#_-][^*=~#_]{0,80}?) {0,3}\1{3,}$/u;

function lineOf(bare: string, apart: boolean): Line {
  const start = bare.trimStart().replace(ornament, "**$2**");
  const indent = bare.slice(0, bare.length - start.length).replace(/\t/g, "    ").length;
  const plain = withoutEmphasis(start);
  const mark = isFootnote(plain) ? "" : markOf(plain, indent);
  const text = plain.slice(mark.length).replace(/\s+/gu, " ").trim();
  const whole = /^(?:#{1,6}\s|(\*{1,2}|__?)[^*_]+\1[\s:]*$)/u.test(start);
  if (text === "") return { text: plain.trim(), mark: null, indent, apart, strong: whole };
  return { text, mark: mark.trim() || null, indent, apart, strong: whole };
}

/** "*Kenya:* Pray" is emphasis; the star of "Maria* and Juan*" is a pseudonym's and stays. */
function withoutEmphasis(line: string): string {
  return line
    .replace(/^#{1,6}\s+/u, "")
    .replace(/\*\*(?=[^\s*])([^*]{1,200})(?<=\S)\*\*/gu, "$1")
    .replace(/(?<![\p{L}\p{N}*.”"])\*(?=[^\s*])([^*]{1,120})(?<=\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/^__?(?=[^\s_])([^_]{1,200})(?<=\S)__?$/u, "$1");
}
