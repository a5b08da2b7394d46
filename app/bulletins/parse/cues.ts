import { type CueWords, cueWords, cueWordsOfTranslations } from "./cue-words";
import { patternOfLetters } from "./letters";

const languages = Object.values(cueWords);

/** Whether a text asks God, or asks others to; by the cues of its language, or of all where it isn't known. */
export function asks(text: string, language?: string): boolean {
  return anyOf(of(language, askingIn) ?? asking, prepared(text));
}

/** Whether a text thanks or praises God, or invites to; as for `asks`. */
export function givesThanks(text: string, language?: string): boolean {
  return anyOf(of(language, thankingIn) ?? thanking, prepared(text));
}

export function hasCue(text: string): boolean {
  return asks(text) || givesThanks(text);
}

/** Whether a text opens with asking or thanking, a label before it allowed: "Worship: Pray …". */
export function startsWithCue(text: string): boolean {
  const opening = text.slice(0, 120);
  const behindLabel = opening.replace(/^[^:.!?]{1,40}[:–—]\s+/u, "");
  return anyOf(opensWith, opening) || (behindLabel !== opening && anyOf(opensWith, behindLabel));
}

/** A text that speaks of prayer at all, as a title or a label does. */
export function speaksOfPrayer(text: string): boolean {
  return prayer.test(text);
}

/** An answered prayer, or people who pray, is not yet a plea. */
const tellsOfPraying =
  /(?<!\p{L})(?:when|while|who|whenever|before|after) (?:we|they|you|people) pray(?:ed|ing)?(?!\p{L})|(?<!\p{L})(?:we|I) (?:had )?(?:asked|invited) (?:you|everyone|our \p{L}+)(?: all)? (?:to pray|for prayer)/giu;

/** "Pray in thanksgiving for …" asks for thanks alone. */
const praysInThanks = /(?<!\p{L})pray(?:ing)? (?:in|with|prayers of) (?:thanks(?:giving)?|praise|gratitude)/giu;

function prepared(text: string): string {
  return text.replace(tellsOfPraying, "…").replace(praysInThanks, "give thanks").replace(/\s+/gu, " ");
}

const clauseStart =
  "(?:^|[.,;:!?()\\[\\]…–—|/&+*•\"“”„«»]|[\\s][-'‘’])[^\\p{L}\\p{N}]{0,4}(?:(?:lord|god|father|herr|heer|seigneur|señor)?[^\\p{L}\\p{N}]{1,2})?";

const calling = [vocative(), closingVocative(), toGod()];
const asking = languages.map(askingOf).concat(calling);
const thanking = languages.map(thankingOf);
const askingIn = byLanguage((words) => [askingOf(words), ...calling]);
const thankingIn = byLanguage((words) => [thankingOf(words)]);
const opensWith = languages
  .map(({ leads, asks, thanks, alwaysAsks, alwaysThanks }) => {
    return patternOfLetters(
      `^[^\\p{L}]{0,6}(?:(?:${leads}) ){0,4}(?:${[asks, thanks, alwaysAsks, alwaysThanks].join("|")})(?!\\p{L})`,
      "iu",
    );
  })
  .concat(vocative());

const prayer = /pray|praise|thanksgiving|gebet|fürbitt|gebed|bidden|prière|prier|oraci|oremos|intercess/iu;

function askingOf({ leads, asks, alwaysAsks }: CueWords): RegExp {
  return cue(leads, asks, alwaysAsks);
}

function thankingOf({ leads, thanks, alwaysThanks }: CueWords): RegExp {
  return cue(leads, thanks, alwaysThanks);
}

function byLanguage(patternsOf: (words: CueWords) => RegExp[]): Map<string, RegExp[]> {
  const known = Object.entries({ ...cueWords, ...cueWordsOfTranslations });
  return new Map(known.map(([language, words]) => [language, patternsOf(words)]));
}

function of(language: string | undefined, patterns: Map<string, RegExp[]>): RegExp[] | undefined {
  return language === undefined ? undefined : patterns.get(language);
}

function cue(leads: string, atStart: string, always: string): RegExp {
  const lead = `(?<!\\p{L})(?:${leads}) `;
  return patternOfLetters(
    `(?:${clauseStart}|${lead})(?:${lead}){0,3}(?:${atStart})(?!\\p{L})|(?<!\\p{L})(?:${always})(?!\\p{L})`,
    "iu",
  );
}

/** "Lord, protect them" asks; "Lord, we thank you" doesn't. */
function vocative(): RegExp {
  return /(?:^|[.!?:]\s)["“]?(?:please,? )?(?:oh? )?(?:(?:dear|heavenly|almighty|gracious) )*(?:lord|father|god|jesus|father god|lord god|herr|vater|heer|seigneur|señor)(?: (?:god|jesus|gott|jezus|dieu|dios))?, (?!(?:we |i |wir |wij |nous |te |le )?(?:thank|praise|bless|rejoice|danke|dank|loben|preisen|remerci|lou|alab|damos|da) ?)/iu;
}

/** "Keep them safe, Lord." */
function closingVocative(): RegExp {
  return /(?:^|[.!?;:,] |(?<!\p{L})and )(?:please )?(?:keep|protect|guard|give|grant|help|heal|comfort|bring|send|show|hold|strengthen|make|let|be|have mercy|bless|bewahre|schütze|hilf|gib|segne|bewaar|help|geef|zegen|garde|protège|donne|guarda|protege|da)(?!\p{L})[^.;!?]{0,100}, (?:o )?(?:lord|father|jesus|god|herr|heer|seigneur|señor)(?!\p{L})/iu;
}

/** "We thank you, Lord, for … Keep them from growing weary." */
function toGod(): RegExp {
  return /(?:(?:thank|praise|bless) you,? (?:lord|god|father|jesus)|^(?:lord|father|god|jesus)[ ,])[\s\S]{0,400}[.!?;] (?:please )?(?:keep|protect|guard|give|grant|help|heal|comfort|bring|send|show|hold|strengthen|make|let|be|have mercy|bless|raise|open|fill|may)(?!\p{L})/iu;
}

function anyOf(patterns: RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
