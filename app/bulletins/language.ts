import { type BulletinLanguage, bulletinLanguages } from "./languages";

/** The language a text is written in, by its function words; English where they don't tell. Only a guess: staff decide. */
export function guessLanguage(text: string): BulletinLanguage {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = bulletinLanguages
    .map((language) => ({ language, count: words.filter((word) => functionWords[language].has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || !second || first.count < fewest || first.count < clearly * second.count) return "en";
  return first.language;
}

const fewest = 3;
const clearly = 1.25;

/** The commonest words that a sentence hardly does without, with those that neighbours share. */
const functionWords: Record<BulletinLanguage, Set<string>> = {
  en: listed(
    "the and of to in a for that is with as on are we our who will they this be have has by from at their his her",
  ),
  de: listed(
    "der die das und für dass in den mit wir von zu dem auf ist ein eine sie sich nicht werden des im es sind um uns",
  ),
  nl: listed(
    "de het een en van voor dat in met wij we op te zijn is die niet aan door hun zij ze om ook bij onze worden haar",
  ),
  fr: listed(
    "le la les des et pour que de en un une dans qui nous est avec sur par leur leurs ils elle du au aux ce cette",
  ),
  es: listed(
    "el la los las y por que de en un una con para del se su sus al como nos es más está están ellos ella este",
  ),
  pt: listed(
    "o a os as e por que de em um uma com para do da dos das no na nos nas se seu sua ao pelos não é mais está",
  ),
};

function listed(words: string): Set<string> {
  return new Set(words.split(" "));
}
