/** Splits a text into sentences with the space after them; joined again they are the text. */
export function sentencesOf(text: string, locale: string): string[] {
  const sentences: string[] = [];
  let last = "";
  for (const piece of piecesOf(text, locale)) {
    if (sentences.length > 0 && belongsTogether(last, piece)) sentences.push(sentences.pop() + piece);
    else sentences.push(piece);
    last = piece;
  }
  return sentences;
}

/** The segmenter sees no end before a number: "… awaiting citizenship.  500 applications …". */
function piecesOf(text: string, locale: string): string[] {
  return [...segmenterFor(locale).segment(text)].flatMap(({ segment }) => segment.split(endBeforeNumber));
}

const endBeforeNumber = /(?<=\p{Ll}{2}[.!?]["”’)]?\s{1,3})(?=\p{N})/u;

/** Looks at the pieces the segmenter made: it takes a full stop in an abbreviation for an end. */
function belongsTogether(piece: string, next: string): boolean {
  if (next.trim() === "") return true;
  const end = piece.slice(-24);
  if (/\n\s*$/.test(end)) return false;
  if (title.test(end) || initial.test(end) || listNumber.test(piece)) return true;
  if (beforeNumber.test(end)) return /^\p{N}/u.test(next);
  if (germanDay.test(end) && germanMonth.test(next)) return true;
  if (germanOrdinal.test(end)) return /^\p{Lu}/u.test(next) && !startsSentence.test(next);
  return initialism.test(end) && !startsSentence.test(next);
}

const title =
  /(?:^|[\s(])(?:dr|dra|mr|mrs|ms|mme|mlle|prof|rev|st|sr|sra|hr|fr|dhr|mevr|lt|col|gen|sgt|capt|maj|gov|sen|rep|hon|msgr|ee|vs|bzw|ca|z\. ?b|d\. ?h|u\. ?a|e\.g|i\.e|bijv|p\. ?ej)\.\s*$/iu;
const initial = /(?:^|[\s(])\p{Lu}\.\s*$/u;
const initialism = /\p{L}\.\p{L}\.\s*$/u;
const beforeNumber =
  /(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|no|nos|nr|núm|art|vol|p|pp|v|vv|ch|sec|approx|gen|ex|ps|isa|jer|matt|rom|cor)\.\s*$/iu;
const germanDay = /(?:^|\s)\d{1,2}\.\s*$/u;
const germanMonth = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;
const germanOrdinal = /(?:^|\s)(?:de[nmrs]|die|das|am|[iv]om|im|zum|zur|beim|bis) \d{1,2}\.\s*$/iu;
const listNumber = /^\s*\d{1,3}\.\s*$/u;
const startsSentence =
  /^["“„«(]?(?:Please|Pray|Praise|Ask|Thank|Let|Join|The|This|These|They|We|He|She|It|In|As|Bitte|Betet|Wir|Die|Der|Das|Bid|Wij|We|Het|De|Priez|Nous|Les?|La|Oren|Oremos|Por|Los?)(?!\p{L})/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, known);
  return known;
}
