/** The languages a bulletin is written in or translated into (BCP 47). English is the one to fall back on. */
export const bulletinLanguages = ["en", "de", "nl", "fr", "es", "pt"] as const;
export type BulletinLanguage = (typeof bulletinLanguages)[number];

export function isBulletinLanguage(tag: string): tag is BulletinLanguage {
  return bulletinLanguages.some((language) => language === tag);
}

/** What a language calls itself, as the beginning of a line: "Deutsch", "Français". */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
