import { type Locale, locales, type Translate, translator } from "./translate";

/** The catalogue for a stored language tag, English where there is none yet. */
export function localeFrom(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split("-")[0];
  return locales.find((locale) => locale === language) ?? locales[0];
}

export function translatorFor(tag: string | null | undefined): Translate {
  return translator(localeFrom(tag));
}
