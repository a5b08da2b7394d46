import type { Translate } from "~/i18n/translate";
import { languageName } from "~/time/words";
import type { Said } from "./guide";

/** The language of a text and how it came to it, and nothing else. */
export function saidOf({ language, mark }: Said): Said {
  return { ...(language && { language }), ...(mark && { mark }) };
}

/** What a leader is told of a text that is not simply the translation: "in English: not translated yet". */
export function markWords({ language, mark }: Said, t: Translate, locale: string): string | undefined {
  if (!mark || !language) return undefined;
  return t(`guide.said.${mark}`, { language: languageName(language, locale) });
}
