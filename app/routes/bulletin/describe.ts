import type { ReadableBulletin } from "~/bulletins/readable";
import type { Translate } from "~/i18n/translate";
import { dateWords } from "~/time/words";

/** One line for a link's preview: date and headings, never a story. */
export function describe({ date, sections }: ReadableBulletin, locale: string, t: Translate): string {
  const headings = [...new Set(sections.flatMap(({ heading }) => heading ?? []))];
  const day = date ? dateWords(date, locale) : undefined;
  const from = day ? t("reading.description", { date: day }) : t("reading.descriptionUndated");
  if (headings.length === 0) return from;
  return `${from} ${t("reading.headings", { headings: new Intl.ListFormat(locale).format(headings) })}`;
}
