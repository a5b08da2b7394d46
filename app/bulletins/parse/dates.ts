import { isPlace } from "./places";

type Found = { date: string; from: number; to: number };

const locales = ["en", "de", "nl", "fr", "es"];
const months = new Map(locales.flatMap((locale) => monthNames(locale)));
const month = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?`;
const weekday =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\.?|\\p{L}+(?:tag|dag)|mittwoch|\\p{L}+di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)";
const day = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";
const range = "(?:\\s?(?:-|–|—|to|bis|au|al|tot|t/m)\\s?(?:\\p{L}+\\.? )?\\d{1,2}(?:st|nd|rd|th|\\.)?)?";
const year = "((?:19|20)\\d\\d)";
const hour = "\\d{1,2}(?:[:.h]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?| uhr| uur)?| ?[ap]\\.?m\\.?| uhr| uur| ?h)";
const clock = `(?:,? (?:[–|-] )?(?:at |um |om |à |a las )?${hour}(?: ?(?:[–-]|to|bis|until) ?${hour})?(?: [+-]\\d{4}| [A-Z]{2,4})?)?`;
const of = "(?: (?:de|of|del))?";

const monthFirst = new RegExp(`(?<!\\p{L})(?<month>${month}) ${day}${range},?${of} ${year}(?!\\d)`, "iu");
const dayFirst = new RegExp(
  `(?<!\\d)${day}(?:\\s?(?:-|–|bis|au|al|tot|to|t/m)\\s?\\d{1,2}\\.?)?${of} ?(?<month>${month})${range},?${of} ${year}(?!\\d)`,
  "iu",
);
const numeric = /(?<![\d/.-])(\d{1,2})([/.-]) ?(\d{1,2})\2 ?((?:19|20)?\d\d)(?![\d/-])/u;
const iso = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/u;
const around = new RegExp(
  `^(?:(?:prayer |prayers |requests )?(?:for )?(?:the )?(?:week|month)(?: of| beginning| starting| ending)?|date|datum|fecha|updated|sent|posted(?: on)?|published|veröffentlicht am|woche(?: vom| ab)?|semaine du|semana del?|week van|vom|van|le|el|am|on)?[\\s:,]*(?:${weekday})?[\\s,–-]*$`,
  "iu",
);
const after = new RegExp(`^(?:${clock}|[\\s.|,:)]*)$`, "iu");

/** The first whole date in a text, as YYYY-MM-DD; null where day, month or year is missing. */
export function dateIn(text: string): string | null {
  return firstDate(text)?.date ?? null;
}

/** The date of a line that says nothing else: "Tuesday, March 12, 2014", "Week of 3 March 2014". */
export function dateLine(text: string): string | null {
  if (text.length > 80) return null;
  const found = firstDate(text);
  if (!found) return null;
  const before = text.slice(0, found.from).replace(/[([]$/u, "");
  return (around.test(before) || isTown(before)) && after.test(text.slice(found.to)) ? found.date : null;
}

const town = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?,\s*$/u;

/** The day a diary's line begins with: "Sat 1 Praise God …", "March 4 – Pray …". */
export function dayAtStart(text: string): string | undefined {
  return startsWithDay.exec(text.slice(0, 40))?.[0];
}

const shortDay = "(?:mo|di|mi|do|fr|sa|so|ma|wo|vr|za|zo|lun|mar|mer|jeu|ven|sam|dim)\\.?";
const numericDay = `(?:(?:${weekday}|${shortDay}),? \\d{1,2}(?:[./]\\d{1,2})?\\.?|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*)`;

/** "1 Wed Chad: pray …" */
const countedDay = `\\d{1,2} (?:${weekday}|${shortDay})`;

const startsWithDay = new RegExp(
  `^(?:${countedDay}|${weekday},? (?:${month} ${day}|${day}${of} ?${month})|${numericDay}|${weekday},? ${day}|${weekday}|${month} ${day}|${day}${of} ?${month})(?=[\\s:–—-]+\\S)`,
  "iu",
);

/** A heading that is a day or a date, with a year or without: "Monday", "Day 3", "March 4". */
export const dayHeading = new RegExp(
  `^(?:${numericDay}|(?:day|week|tag|woche|dag|jour|semaine|día|semana) (?:\\d{1,2}|one|two|three|four|five|six|seven)|(?:(?:ash|good|palm|maundy|holy|easter) )?${weekday}(?:(?:,|\\s?[|–—-])? (?:${month} ${day}|${day}${of} ?${month}|the ${day}|${day}))?|${month} ${day}${range}|${day}${range}${of} ?${month})(?:,? (?:19|20)\\d\\d)?(?: \\([^()]{2,60}\\))?$`,
  "iu",
);

/** "Amsterdam, 3 mei 2022" dates a letter; "Ghana, 3 May 2022" heads what is prayed for there. */
function isTown(text: string): boolean {
  return (
    town.test(text) &&
    !/letter|brief|mail|bulletin|news|pray|gebe[dt]/iu.test(text) &&
    !isPlace(text.replace(/,\s*$/u, ""))
  );
}

function firstDate(text: string): Found | undefined {
  if (!/\d/u.test(text)) return undefined;
  const opening = text.slice(0, 400);
  const found = [byName(monthFirst, opening), byName(dayFirst, opening), byIso(opening), byNumbers(opening)];
  return found.filter((one) => one !== undefined).sort((a, b) => a.from - b.from)[0];
}

function byName(pattern: RegExp, text: string): Found | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const numbers = match.slice(1).filter((part) => part && /^\d+$/u.test(part));
  const number = months.get(match.groups?.month?.toLowerCase().replace(/\.$/u, "") ?? "");
  return found(match, [Number(numbers.at(-1)), number ?? 0, Number(numbers[0])]);
}

function byIso(text: string): Found | undefined {
  const match = iso.exec(text);
  return match ? found(match, [Number(match[1]), Number(match[2]), Number(match[3])]) : undefined;
}

/** "12.3.2014" is the day first; "3/12/2014" the month first, as in the US, where the bulletins come from. */
function byNumbers(text: string): Found | undefined {
  const match = numeric.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  return match[2] === "/" && first <= 12 ? found(match, [year, first, second]) : found(match, [year, second, first]);
}

function found(match: RegExpExecArray, [year, month, day]: [number, number, number]): Found | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { date: date.toISOString().slice(0, 10), from: match.index, to: match.index + match[0].length };
}

function monthNames(locale: string): [string, number][] {
  return Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2020, index, 15));
    const styles = ["long", "short"] as const;
    return styles.map((style): [string, number] => {
      const name = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" }).format(date);
      return [name.toLowerCase().replace(/\.$/u, ""), index + 1];
    });
  }).flat();
}
