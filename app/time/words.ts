/** English dates are said as most of our countries say them: "Thursday 3 December". */
const ways: Record<string, string> = { en: "en-GB" };

function wayOf(locale: string): string {
  return ways[locale] ?? locale;
}

/** A format takes longer to make than to use by far, and there are few. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(wayOf(locale), options);
  formats.set(key, format);
  return format;
}

function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** "Thursday 3 December", with the year where it is not the year of `today` (YYYY-MM-DD). */
export function dayWords(date: string, locale: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  const format = formatOf(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year,
    timeZone: "UTC",
  });
  return format.format(noonOf(date)).replace(/^(\p{L}+),/u, "$1");
}

/** "22 November 2026" */
export function dateWords(date: string, locale: string): string {
  return formatOf(locale, { dateStyle: "long", timeZone: "UTC" }).format(noonOf(date));
}

/** "12 November", with the year where it is not the year of `today` (YYYY-MM-DD). */
export function dayOfMonthWords(date: string, locale: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  return formatOf(locale, { day: "numeric", month: "long", year, timeZone: "UTC" }).format(noonOf(date));
}

/** "22 Nov" */
export function shortDayWords(date: string, locale: string): string {
  return formatOf(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(noonOf(date));
}

/** "23 November 2026, 14:05 UTC": for staff, who sit in many zones. */
export function momentWords(instant: string, locale: string): string {
  const format = formatOf(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  return `${format.format(new Date(instant)).replace(" at ", ", ")} UTC`;
}

/** The town a zone is named for: "Berlin" for Europe/Berlin. */
export function zoneTown(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** "Canada" for CA, in the reader's language. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}

/** The clock time of a moment at a place, "19:30". */
export function clockIn(moment: number, zone: string): string {
  return formatOf("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone }).format(moment);
}

/** "24 November 2026, 10:05": an instant by the wall clock of a zone. */
export function momentIn(instant: string, zone: string, locale: string): string {
  const format = formatOf(locale, { dateStyle: "long", timeStyle: "short", timeZone: zone });
  return format.format(new Date(instant)).replace(" at ", ", ");
}
