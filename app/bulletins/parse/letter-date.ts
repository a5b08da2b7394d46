import { bodyStart, isItem } from "./body-start";
import { dateIn, dateLine } from "./dates";
import { followers, type Piece, setAside } from "./pieces";

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
