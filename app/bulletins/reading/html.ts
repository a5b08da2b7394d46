import { Parser } from "htmlparser2";
import type { Link } from "../bulletin";
import { lineGatherer } from "./html-lines";
import { breakAround, isStrong, isUnseen, keepsLines, type Tag, unseenClassesIn } from "./html-tags";
import { LetterUnreadable } from "./letter";

/** Newsletters nest tables by the hundred; nobody's letter nests deeper than this. */
const deepest = 10_000;

/**
 * The text of a page as it is seen, line by line, and what its links lead to. It is read as it streams by: nothing is
 * fetched, nothing runs, and no stack grows with the nesting of its tags.
 * @throws LetterUnreadable for a page nested deeper than any letter
 */
export function readHtml(html: string): { text: string; anchors: Link[] } {
  const lines = lineGatherer();
  const anchors: Link[] = [];
  const unseenClasses = new Set<string>();
  const open: Tag[] = [];
  const depth = { unseen: 0, strong: 0, kept: 0 };
  const lists: number[] = [];
  let anchor: { href: string | null; words: string } | undefined;

  function enter(name: string, attribs: Record<string, string>): void {
    const tag = { name, attribs };
    if (open.push(tag) > deepest) throw new LetterUnreadable("file-broken");
    count(tag, 1);
    if (depth.unseen > 0) return;
    const around = breakAround(tag);
    if (around) lines.end(around);
    if (name === "br") lines.feed();
    if (name === "ul" || name === "ol") lists.push(name === "ol" ? 1 : 0);
    if (name === "li") lines.item(nextMark(lists));
    if (name === "a") anchor = { href: webAddress(attribs.href), words: "" };
  }

  function addText(data: string): void {
    if (open.at(-1)?.name === "style") for (const name of unseenClassesIn(data)) unseenClasses.add(name);
    if (depth.unseen > 0) return;
    const rows = depth.kept > 0 ? data.split(/\r?\n/) : [data.replace(/\s+/g, " ")];
    for (const [index, row] of rows.entries()) {
      if (index > 0) lines.feed();
      lines.add(row, depth.strong > 0);
    }
    if (anchor) anchor.words += data;
  }

  function leave(): void {
    const tag = open.pop();
    if (!tag) return;
    const wasSeen = depth.unseen === 0;
    count(tag, -1);
    if (!wasSeen) return;
    if (tag.name === "ul" || tag.name === "ol") lists.pop();
    if (tag.name === "a" && anchor) {
      const text = anchor.words.replace(/\s+/g, " ").trim();
      if (text !== "") anchors.push({ text, href: anchor.href });
      anchor = undefined;
    }
    const around = breakAround(tag);
    if (around) lines.end(around);
  }

  function count(tag: Tag, by: 1 | -1): void {
    if (isUnseen(tag, unseenClasses)) depth.unseen += by;
    if (isStrong(tag)) depth.strong += by;
    if (keepsLines(tag)) depth.kept += by;
  }

  const parser = new Parser({ onopentag: enter, ontext: addText, onclosetag: leave }, { decodeEntities: true });
  parser.end(html);
  return { text: lines.text(), anchors };
}

/** The mark of the next item in the innermost list: a bullet, or its number. */
function nextMark(lists: number[]): string {
  const indent = "  ".repeat(Math.max(0, lists.length - 1));
  const number = lists.at(-1) ?? 0;
  if (number === 0) return `${indent}• `;
  lists[lists.length - 1] = number + 1;
  return `${indent}${number}. `;
}

/** Only addresses of the web lead anywhere from a bulletin. */
function webAddress(href: string | undefined): string | null {
  const trimmed = href?.trim() ?? "";
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null;
}
