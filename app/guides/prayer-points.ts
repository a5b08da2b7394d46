import { asks, givesThanks } from "~/bulletins/parse/cues";
import { goesOn } from "./goes-on";
import { sentencesOf } from "./sentences";

/** A request's own sentences, verbatim, sorted into what is prayed and what is read before. */
export type Prayed = {
  /** Sentences that ask or thank, with those that go on from them; the whole text where none does. */
  points: string[];
  /** Those of the points that thank. */
  thanks: string[];
  /** The other sentences, in passages as they stand together in the text. */
  story: string[];
};

/** @param language that of the text, where it is known: its own cues are read, and any language's where they find nothing */
export function prayerPoints(text: string, locale: string, language?: string): Prayed {
  const own = pointsBy(text, language ?? locale, language);
  const found = own.points.length > 0 || !language ? own : pointsBy(text, language);
  return found.points.length > 0 ? found : { points: [text.trim()], thanks: [], story: [] };
}

function pointsBy(text: string, locale: string, cuesOf?: string): Prayed {
  const prayed: Prayed = { points: [], thanks: [], story: [] };
  const passages: string[] = [];
  let before: Cue = null;
  let listOpen: Cue = null;
  let passageOpen = false;
  for (const sentence of sentencesOf(text, locale)) {
    const isItem = listItem.test(sentence);
    const cue: Cue = cueOf(sentence, before, cuesOf) ?? (isItem ? listOpen : null);
    if (!isItem) listOpen = sentence.trim().endsWith(":") ? cue : null;
    if (cue) prayed.points.push(sentence.trim());
    if (cue?.thanks) prayed.thanks.push(sentence.trim());
    if (!cue) passages.push((passageOpen ? passages.pop() : "") + sentence);
    passageOpen = cue === null;
    before = cue;
  }
  prayed.story = passages.map((passage) => passage.trim()).filter((passage) => passage !== "");
  return prayed;
}

/** What is asked for may be a list: "Please pray for:", and a line for each. */
const listItem = /^\s*(?:[-–•*▪◦]|\d{1,3}[.)])\s/u;

type Cue = { asks: boolean; thanks: boolean } | null;

function cueOf(sentence: string, before: Cue, language: string | undefined): Cue {
  const cue = { asks: asks(sentence, language), thanks: givesThanks(sentence, language) };
  if (cue.asks || cue.thanks) return cue;
  return before && goesOn(sentence) ? before : null;
}
