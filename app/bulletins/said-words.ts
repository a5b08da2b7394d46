import { plainWords } from "./plain-words";

/** A word that may tell of a person, a place or a case. */
export type SaidWord = {
  /** As it was written. */
  word: string;
  /** A pseudonym has its asterisk; a name is written large within a sentence; one that begins a sentence may be either. */
  as: "pseudonym" | "name" | "maybeName" | "word";
};

/** The words of a text that tell what it is about, each by its stem, so that "sentenced" and "sentencing" are one. */
export function saidWords(text: string): Map<string, SaidWord> {
  const words = [...text.matchAll(/(\*?)([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(?:[’']s)?(\*?)/gu)].map((match) => {
    const [, before, word = "", after] = match;
    return { word, starred: Boolean(before || after), begins: beginsSentence(text, match.index) };
  });
  const nounsAreLarge = isGerman(words.map(({ word }) => word));
  const said = new Map<string, SaidWord>();
  for (const { word, starred, begins } of words) {
    const stem = stemOf(word);
    if (!stem || (everyday.has(stem) && !starred)) continue;
    const asName = isLarge(word) && !nounsAreLarge ? (begins ? "maybeName" : "name") : "word";
    const as = starred ? "pseudonym" : asName;
    const known = said.get(stem);
    if (!known || ranks.indexOf(as) < ranks.indexOf(known.as)) said.set(stem, { word, as });
  }
  return said;
}

const ranks: SaidWord["as"][] = ["pseudonym", "name", "maybeName", "word"];

/** There every noun is written large, and no name is known by it. */
function isGerman(words: string[]): boolean {
  return words.filter((word) => german.has(word.toLowerCase())).length >= 2;
}

const german = new Set(
  "der die das und für ist wir nicht ein eine einen bitte betet auf dass wird wurde hat".split(" "),
);

function isLarge(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function beginsSentence(text: string, at: number): boolean {
  return /[.!?:\n][”"’)]?\s*[“"‘(]?$/u.test(`\n${text.slice(Math.max(0, at - 5), at)}`.slice(at > 5 ? 1 : 0));
}

const longestStem = 6;

function stemOf(word: string): string | undefined {
  const [plain] = plainWords(word);
  if (!plain || (plain.length < 3 && !/\d{2}/.test(plain))) return undefined;
  const short = plain.length > 3 ? plain.replace(/e?s$/u, "") : plain;
  return short.slice(0, longestStem);
}

/** What most bulletins say, in en, de, nl, fr and es: it tells nothing of one case. */
const everyday = new Set(
  [
    "the and for who with that was are his her their they this has have had not from will been were which when where after",
    "into out all any our your you him them its but can may would could than then there what while more most many much very",
    "one two three four five six seven eight nine ten first last next new now this week weeks month months year years day days",
    "pray prayer prays praying praise praising please god lord jesus christ holy ask asks asking thank thanks thankful let join",
    "grateful rejoice heart hope bless blessing grace peace wisdom strength courage faith glad keep continue continues also",
    "ijm team teams staff work works working help helps need needs people family families children child women girls boys men man",
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september",
    "october november december here home long safe safety able office officers come comes came going around about over under through during",
    "der die das und für den dem des ein eine einen einem einer ist sind wird werden wurde wurden hat haben nicht auch aus bei",
    "mit nach von vor zum zur über unter dass sie ihr ihre ihren ihrem er es wir uns unser unsere alle viele neue neuen neues",
    "dank danken dankt gott sei betet beten bitte gebet herr lobt kinder frauen menschen woche tag jahr jahre noch mehr wieder",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag denn durch gegen ohne sein seine konnte können ihn sich als",
    "het een van voor met dat die zijn haar wordt worden heeft hebben niet ook aan uit bij naar over onder door dank bid bidt",
    "god heer gebed week dag jaar kinderen vrouwen mensen nieuwe nog meer deze dit onze ons alle veel terug hun zij hij",
    "les des une pour par avec dans sur est sont été ont pas plus aussi que qui nous notre nos vous priez prions merci dieu",
    "los las una uno para por con del que sus son fue han más también oren oremos gracias dios damos semana año años después",
  ].flatMap((line) => line.split(" ").flatMap((word) => stemOf(word) ?? [])),
);
