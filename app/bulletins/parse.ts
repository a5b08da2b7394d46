import type { Bulletin } from "./bulletin";
import { blocksOf } from "./parse/blocks";
import { takeBody } from "./parse/body";
import { hasCue, speaksOfPrayer } from "./parse/cues";
import { gather } from "./parse/gather";
import { takeHeadings } from "./parse/headings";
import { splitHeadings } from "./parse/inline-headings";
import { dateBeside, takeDate } from "./parse/letter-date";
import { takeMenus } from "./parse/menus";
import { takeNoise, takeSignature } from "./parse/noise";
import { type Piece, setAside } from "./parse/pieces";
import { takeSignOff } from "./parse/sign-offs";
import { splitSubject, takeTitle } from "./parse/title";
import { takeVerse } from "./parse/verse";
import { splitVerseLead } from "./parse/verse-lead";

/** Reads a letter in plain text. Every visible character of it lands in one place of the bulletin. */
export function parseBulletin(letter: string): Bulletin {
  const pieces: Piece[] = splitHeadings(blocksOf(letter)).flatMap(splitSubject).flatMap(splitVerseLead);
  takeSignature(pieces);
  takeSignOff(pieces);
  const dateLine = takeDate(pieces);
  takeMenus(pieces);
  takeNoise(pieces);
  const scripture = takeVerse(pieces);
  const title = takeTitle(pieces);
  if (asksForPrayer(pieces)) {
    takeHeadings(pieces);
    takeBody(pieces);
  } else {
    for (const piece of pieces) if (!piece.role) setAside(piece, "noPrayer");
  }
  return { title, date: dateLine ?? dateBeside(pieces, title), scripture, ...gather(pieces) };
}

/** None means that no requests were found in the letter. */
export function countRequests({ sections }: Bulletin): number {
  return sections.reduce((count, { requests }) => count + requests.length, 0);
}

function asksForPrayer(pieces: Piece[]): boolean {
  return pieces.some(({ role, text }) => {
    if (role === "title" || (!role && text.endsWith(":"))) return speaksOfPrayer(text) || hasCue(text);
    return !role && hasCue(text);
  });
}
