import { localeFrom } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { dayWords, languageName, zoneTown } from "~/time/words";
import { lengthOf } from "../block-words";
import type { Guide } from "../guide";
import { bulletinLine } from "../markdown";
import type { Head } from "./sheet";

/** What a copy says above everything of the date it is for: YYYY-MM-DD, HH:MM, IANA zone, and the language it is held in. */
export type Occasion = { title: string; date: string; time: string; zone: string; language: string };

/** The head of a copy: what and when it is for, and which bulletin it is made from. */
export function headOf(
  { title, date, time, zone, language }: Occasion,
  { minutes, bulletin }: Pick<Guide, "minutes" | "bulletin">,
  t: Translate,
): Pick<Head, "title" | "lines" | "locale"> {
  const locale = localeFrom(language);
  // On paper the year is always said.
  const day = dayWords(date, locale, "");
  const when = t("copies.when", { day, time, town: zoneTown(zone), length: lengthOf(minutes, t) });
  return {
    title,
    lines: [when, bulletinLine({ bulletin }, t, locale), ...untranslated(bulletin, language, locale, t)],
    locale,
  };
}

/** Said once where nothing of the bulletin is in the gathering's language; where a part is not, it is said there. */
function untranslated(
  { original, translation }: Guide["bulletin"],
  language: string,
  locale: string,
  t: Translate,
): string[] {
  if (!original || translation || original === language) return [];
  const names = { language: languageName(original, locale), wanted: languageName(language, locale) };
  return [t("guidePage.untranslated", names)];
}
