import { asks, hasCue, startsWithCue } from "./cues";
import { isLeadIn } from "./headings";
import { isAboutOffices } from "./offices";
import type { Piece } from "./pieces";

/** "IJM has partner offices in Australia, Canada, …" tells where the section's people are, and asks nothing. */
export function isIntro(piece: Piece, next: Piece | undefined): boolean {
  if (isAboutOffices(piece.text) && !hasCue(piece.text)) return true;
  if (!isLeadIn(piece.text)) return isAnnouncement(piece);
  if (piece.mark === null && piece.text.length > 100 && iSay.test(piece.text)) return false;
  if (!next) return piece.text.endsWith(":");
  return piece.mark === null || next.indent > piece.indent;
}

/** "Join us in praying for the following requests this week." */
function isAnnouncement({ text, mark }: Piece): boolean {
  return (
    mark === null &&
    text.length <= 250 &&
    asks(text) &&
    (overPlaces.test(text) ||
      /(?:the following|these (?:prayer )?(?:requests|needs|points|items)|requests below|points below|below)[^.]{0,60}[.:!]?$/iu.test(
        text,
      ))
  );
}

/** "Today we lift up our colleagues in Africa." */
const overPlaces =
  /^(?:today|tonight|this (?:week|month|morning|evening)),? (?:(?:we|let us|let['’]s|please|join us in) )*\p{L}+(?: up| for| with){0,2} (?:our |the )?(?:\p{L}+ )?(?:colleagues|teams?|staff|offices?|friends|work|church|people|brothers and sisters) (?:in|of|across|from|throughout) (?:\p{Lu}\p{L}+(?:,? (?:and |& )?)?){1,6}[.:]?$/iu;

const invitation =
  /^(?:\p{L}+(?: \p{L}+)?, )?(?:(?:each|every|this) (?:week|month),? )?(?:(?:please|so|and|we|would you|will you|come|let us|let['’]s|kindly|wir|wilt u|nous vous|les) )*(?:(?:invite|ask|encourage|urge) you to )?(?:join (?:us|me) (?:in (?:prayer|praying)|as we pray|to pray)|pray (?:along )?with (?:us|me)|be in prayer with us|laden (?:euch|sie) ein,? mit uns zu beten|bid(?:t)? (?:(?:deze|elke|vandaag|week|maand) )*mee|betet (?:(?:diese|jede|woche) )*mit(?: uns)?|nodigen (?:u|je|jullie) uit om met ons te bidden|invitons à prier avec nous|invitamos a orar con nosotros)(?: (?:this|each|every|in the|over|today|tonight|tomorrow|now|throughout|as|for (?:the work of )?(?:justice|freedom|ijm|the persecuted church)|für die verfolgte kirche|voor de vervolgde kerk|pour l[’']église persécutée|diese|deze|cette|esta)(?!\p{L})[^.!?]{0,80})?[.!?]*$/iu;

/** "We invite you to pray with us each week." asks for prayer, but for nothing yet. */
export function isInvitation({ text, mark }: Piece): boolean {
  if (mark !== null || text.length > 250) return false;
  if (!startsWithCue(text) && asksReader.test(text)) return true;
  const [first = "", ...others] = text.split(/(?<=[.!?])\s+/u);
  return invitation.test(first) && others.every((sentence) => invitation.test(sentence) || thanksReader.test(sentence));
}

/** "March is a full month, and we would love you to pray." */
const asksReader =
  /(?:love|like|invite|ask|want|need|urge|encourage) (?:for )?(?:you|each of you|everyone) (?:all )?to (?:join us in )?pray(?:er)?(?: (?:with|for|alongside) us)?[.!]+$/iu;

const thanksReader = /^(?:thank you|thanks|danke|vielen dank|bedankt|dank (?:je|u|jullie)|merci|gracias)(?!\p{L})/iu;

const iSay = /(?<!\p{L})(?:I|I['’](?:m|ve|ll)|my)(?!\p{L})/u;

const personal =
  /(?<!\p{L})(?:I|I['’](?:m|ve|ll)|my|me|blog|e-?mail|newsletter|below|here (?:are|is)|each week|every week|received this)(?!\p{L})/u;

/** A blogger's words before the letter: they may speak of praying, but don't open with it. */
export function isPreface({ text, mark }: Piece): boolean {
  return (
    mark === null &&
    (handsOver.test(text) ||
      (personal.test(text) &&
        !/^(?:please |let us |let['’]s |we |i )*(?:(?:continue to |keep )?pray(?:ing)? (?:for|that|also)|praise|thank|give thanks)/iu.test(
          text,
        )))
  );
}

/** "Here is what they sent us this week." */
const handsOver =
  /(?:here (?:is|are)|this is|these are|below (?:is|are)) (?:what|their|this|the|our|some)(?!\p{L})[^.!?]{0,80}[.:!]$/iu;
