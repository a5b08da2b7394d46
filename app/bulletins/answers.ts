import { plainWords } from "./plain-words";
import { type SaidWord, saidWords } from "./said-words";

export type TellingRequest = { text: string; heading: string | null };
export type EarlierRequest = TellingRequest & { id: string };
/** `common` is what both say, as the later one wrote it, the most telling first. */
export type SuggestedAnswer = { id: string; common: string[] };

type Said = Map<string, SaidWord>;
type Shared = { word: string; score: number; isName: boolean };

const most = 3;
/** With a name in common, and without. */
const least = { named: 2.1, unnamed: 2.6 };
const sameHeading = 0.6;
const weights: Record<SaidWord["as"], number> = { pseudonym: 3, name: 1.6, maybeName: 1, word: 0.7 };

/**
 * Which earlier requests a later one may tell the outcome of, likeliest first: those that name the same people and
 * places and use the same rare words, more so under the same heading. Only a suggestion: staff decide.
 */
export function suggestAnswers(request: TellingRequest, earlier: EarlierRequest[]): SuggestedAnswer[] {
  return answersAmong(earlier)(request);
}

/** The same for several later ones, for which the earlier are read once. */
export function answersAmong(earlier: EarlierRequest[]): (request: TellingRequest) => SuggestedAnswer[] {
  const others = earlier.map(({ id, heading, text }) => {
    return { id, heading, plain: plainHeading(heading), said: saidWords(text) };
  });
  const rarity = rarityAmong(others.map(({ said }) => said));
  return (request) => {
    const said = saidWords(request.text);
    const plain = plainHeading(request.heading);
    return others
      .map((other) => compare(said, other, other.heading && plain === other.plain ? [other.heading] : [], rarity))
      .filter(({ isLikely }) => isLikely)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id, common }) => ({ id, common }));
  };
}

function compare(said: Said, other: { id: string; said: Said }, under: string[], rarity: (stem: string) => number) {
  const shared = sharedWords(said, other.said, rarity);
  const score = shared.reduce((sum, word) => sum + word.score, under.length * sameHeading);
  const isLikely = score >= (shared.some(({ isName }) => isName) ? least.named : least.unnamed);
  return { id: other.id, score, isLikely, common: [...shared.map(({ word }) => word), ...under] };
}

/** What both say, as the later one wrote it, the most telling first. */
function sharedWords(said: Said, before: Said, rarity: (stem: string) => number): Shared[] {
  const shared = [...said].flatMap(([stem, is]) => {
    const was = before.get(stem);
    if (!was) return [];
    const weight = weightOf(is, was);
    return [{ word: is.word, score: weight * rarity(stem), isName: weight >= weights.name }];
  });
  return shared.sort((a, b) => b.score - a.score);
}

/** A word that may be a name in one text, and is one in the other, is a name in both; what one writes small is none. */
function weightOf(one: SaidWord, other: SaidWord): number {
  const both = [weights[one.as], weights[other.as]];
  return one.as === "word" || other.as === "word" ? Math.min(...both) : Math.max(...both);
}

/** From nearly 0 for what all say to 1 for what one says. */
function rarityAmong(said: Said[]): (stem: string) => number {
  const count = new Map<string, number>();
  for (const stem of said.flatMap((words) => [...words.keys()])) count.set(stem, (count.get(stem) ?? 0) + 1);
  const all = Math.log(said.length + 1);
  return (stem) => Math.log((said.length + 1) / (count.get(stem) ?? 1)) / all;
}

function plainHeading(heading: string | null): string | undefined {
  return heading === null ? undefined : plainWords(heading).join(" ");
}
