import { asks, hasCue } from "./cues";
import { isLeadIn } from "./headings";
import type { Piece } from "./pieces";

const offices =
  /(?:partner|partnering|advancement|support|fundraising) (?:\p{L}+ )?offices?(?!\p{L})|(?:has|have|are|with|through|from|our|its) (?:\p{L}+ ){0,3}offices (?:in|are|located|throughout|around)(?!\p{L})|partnerbüros?|partnerkantoren|kantoren in|bureaux (?:partenaires|en|au|dans)|oficinas (?:asociadas|en)/iu;

/** "IJM has partner offices in Australia, Canada, …" tells where the section's people are, and asks nothing. */
export function isIntro(piece: Piece, next: Piece | undefined): boolean {
  if (piece.text.length <= 400 && offices.test(piece.text) && !hasCue(piece.text)) return true;
  if (!isLeadIn(piece.text)) return isAnnouncement(piece);
  if (!next) return piece.text.endsWith(":");
  return piece.mark === null || next.indent > piece.indent;
}

/** "Join us in praying for the following requests this week." */
function isAnnouncement({ text, mark }: Piece): boolean {
  return (
    mark === null &&
    text.length <= 250 &&
    asks(text) &&
    /(?:the following|these (?:prayer )?(?:requests|needs|points|items)|requests below|points below|below)[^.]{0,60}[.:!]?$/iu.test(
      text,
    )
  );
}

const personal =
  /(?<!\p{L})(?:I|I['’](?:m|ve|ll)|my|me|blog|e-?mail|newsletter|below|here (?:are|is)|each week|every week|received this)(?!\p{L})/u;

/** A blogger's words before the letter: they may speak of praying, but don't open with it. */
export function isPreface({ text, mark }: Piece): boolean {
  return (
    mark === null &&
    personal.test(text) &&
    !/^(?:please |let us |let's )?(?:pray (?:for|that)|praise|thank|give thanks)/iu.test(text)
  );
}
