import { hasCue, startsWithCue } from "./cues";
import { isKnownHeading, isLeadIn } from "./headings";
import { isIntro, isPreface } from "./intros";
import { isLinkLine } from "./links";
import { type Piece, setAside } from "./pieces";
import { isPlace } from "./places";

/** What a section without marks has come to: a list under "Please pray for:", a story, or words of prayer. */
type Unmarked = { listing: boolean; open: "nothing" | "story" | "prayer"; request: string };

/** Whether the letter has no other section, and whether its title says that all of it is requests. */
type Letter = { alone: boolean; listed: boolean; isFirst: boolean };

/** A section without marks: a paragraph that asks or thanks is a request, and a story belongs to one beside it. */
export function settleUnmarked(heading: Piece | null, pieces: Piece[], { alone, listed, isFirst }: Letter): void {
  const lastCue = pieces.findLastIndex(({ text }) => hasCue(text));
  const storyFirst = heading
    ? isStory(pieces.find((piece) => !isIntro(piece, undefined)))
    : alone && tellsFirst(pieces);
  const bareList = pieces.filter(({ text }) => bareAsking.test(text)).length * 2 >= Math.max(pieces.length, 3);
  if (heading && !isKnownHeading(heading.text) && lastCue === -1 && isFirst && pieces.some(isPreface)) {
    for (const piece of [...pieces]) setAside(piece, "preface");
    return;
  }
  const lines = heading !== null && isListOfLines(pieces);
  const bidding = pieces.filter(({ text }) => bareAsking.test(text)).length >= 3;
  const labelled = pieces.filter(isLabelled).length >= 3;
  const state: Unmarked = { listing: false, open: "nothing", request: "" };
  const told = storyOverList(pieces);
  for (const [index, piece] of pieces.entries()) {
    const bare = bareList || (lastCue === -1 && (heading !== null || listed || bareAsking.test(piece.text)));
    if (isIntro(piece, pieces[index + 1])) {
      piece.role = "intro";
      state.listing = isLeadIn(piece.text);
    } else if (index < told) {
      if (heading) piece.role = "intro";
      else setAside(piece, "preface");
    } else if (
      state.listing ||
      bare ||
      lines ||
      (labelled && isLabelled(piece)) ||
      (bidding && bareAsking.test(piece.text))
    ) {
      piece.role = isLinkLine(piece.text) ? "more" : "request";
    } else if (!heading && state.open === "nothing" && isBefore(piece, storyFirst)) {
      setAside(piece, "preface");
    } else {
      settleParagraph(piece, state, storyFirst && index < lastCue);
    }
  }
}

/** How many paragraphs only tell what the list under "Let us pray:" is about. */
function storyOverList(pieces: Piece[]): number {
  const lead = pieces.findIndex(({ text }) => isLeadIn(text));
  return pieces.slice(0, Math.max(lead, 0)).some(({ text }) => hasCue(text)) ? 0 : lead;
}

/** Short lines, most of them no whole sentences. */
function isListOfLines(pieces: Piece[]): boolean {
  const phrases = pieces.filter(({ text }) => !/[.!?:]["”’)]*$/u.test(text));
  return pieces.length >= 2 && phrases.length * 2 >= pieces.length && pieces.every(({ text }) => text.length <= 160);
}

/** "Our staff: Rest for those who …" among others begins a request of its own. */
function isLabelled({ text }: Piece): boolean {
  return /^\p{Lu}[^:.!?]{1,40}: \p{L}/u.test(text);
}

function isBefore(piece: Piece, storyFirst: boolean): boolean {
  return isPreface(piece) || (isStory(piece) && !(storyFirst && isTold(piece)));
}

function settleParagraph(piece: Piece, state: Unmarked, beginsStory: boolean): void {
  const begins = isStory(piece)
    ? beginsStory || hasLabel(piece) || /^\p{Extended_Pictographic}/u.test(piece.text)
    : !refersBack(piece, state.request) && !(pleaLabel.test(piece.text) && !startsWithCue(state.request));
  const labelled = bareAsking.test(state.request) && hasLabel(piece) && startsWithCue(piece.text);
  const opens = state.open === "nothing" || labelled || (state.open === "prayer" && begins);
  piece.role = opens ? "request" : "more";
  state.request = opens ? piece.text : `${state.request.slice(-2000)} ${piece.text}`;
  if (!isStory(piece)) state.open = "prayer";
  else if (opens) state.open = "story";
}

/** "Pray: that he would be released" under his story. */
const pleaLabel =
  /^(?:please )?(?:pray|prayer|ask god|praise|praise god|give thanks|thank god|betet|dankt|bid|dank|priez|oren)(?: (?:with us|now))?:/iu;

/** A letter with one request tells first what it is about; so does one whose first request refers to what was told. */
function tellsFirst(pieces: Piece[]): boolean {
  const cues = pieces.filter(({ text }) => hasCue(text));
  const first = cues.find((piece) => !isPreface(piece));
  const told = pieces.findIndex(isTold);
  if (!first || hasLabel(first) || isIntro(first, undefined) || told === -1 || told > pieces.indexOf(first))
    return false;
  const next = pieces.slice(told).find((piece) => !isTold(piece));
  const text = pieces[told]?.text ?? "";
  return cues.length === 1 || (next === first && (refersBack(first, text) || isSpecific(text)));
}

/** "Outreach: Pray for the team" stands for itself. */
function hasLabel({ text }: Piece): boolean {
  return /^\p{Lu}[^:.!?,]{1,30}(?:: | [–—-] )/u.test(text);
}

/** Whether it names or counts somebody, as a story does and a greeting doesn't. */
function isSpecific(text: string): boolean {
  const told = text.replace(/^(?:\p{Lu}[\p{L}’'-]*\s){1,4}/u, "");
  return /\d|(?:\p{Ll}|\p{Ll},) (?!IJM|God|Jesus|Christ|Lord|Gott|Dieu|Dios|\p{L}+day)\p{Lu}\p{Ll}+/u.test(told);
}

function isTold(piece: Piece): boolean {
  return isStory(piece) && !isPreface(piece) && piece.text.split(" ").length >= 8 && /[.!?]["”’)]*$/u.test(piece.text);
}

/** "For the judges, that they would …" under a title alone. */
const bareAsking = /^(?:for|that|für|dass|voor|dat|pour|que|por|para)(?!\p{L})/iu;

const backward =
  /^(?:(?:please|also|and|bitte|bid|priez|oren|pray|praying|ask god|betet|que|dass|dat|that|for|für|voor|pour|por) )*(?:she|he|they|them|her|him|his|their|these|this|those|er|sie|ihr|ihn|ihm|ihnen|hij|zij|ze|hem|haar|hun|il|elle|ils|elles|lui|leur|él|ella|ellos|ellas|the (?:families|women|men|boys|girls|children|couple|survivors|victims|trial|hearing|verdict|operation|rescue)(?= (?:now |still |also )?(?:has|have|had|were|was|are|is|will|went|came|need)(?!\p{L}))|(?:\p{L}+|\d+) of (?:them|these|those))(?!\p{L})/iu;

/** "On Monday she will see him" */
const laterOn =
  /^(?:on|in|at|last|this|next|now|today|yesterday|tomorrow|when|since|after|before|while|though|but|and|then|until|during|am|als|nachdem|heute|gestern|op|in|toen|nu|quand|depuis|cuando|ahora)(?: [\p{L}\d,]+){0,3} (?:she|he|him|his|her|sie|er|hij|zij|haar|elle|il|ella|él)(?!\p{L})/iu;

const named =
  /^(?:\p{L}+ ){1,4}?(?:that|for|dass|für|dat|voor|que|pour|por) (\p{Lu}\p{Ll}+)(?![\p{L}’'] (?:team|office))/u;

/** "Pray that she would recover" goes on with her story, "Pray that Mercy …" with that of Mercy. */
export function refersBack({ text }: Piece, request = ""): boolean {
  if (backward.test(text) || laterOn.test(text)) return true;
  const name = named.exec(text.slice(0, 80))?.[1];
  return name !== undefined && !isPlace(name) && !isAnybody.test(name) && request.includes(` ${name}`);
}

const isAnybody =
  /^(?:god|jesus|christ|lord|gott|jezus|dieu|dios|our|the|those|more|all|many|wisdom|judges?|police|pastors?|(?:\p{L}+day))$/iu;

function isStory(piece: Piece | undefined): boolean {
  return piece !== undefined && !hasCue(piece.text);
}
