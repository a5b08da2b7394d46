import { dateIn } from "~/bulletins/parse/dates";
import type { Guide } from "./guide";

/** Whether a bulletin's title already says its date, with the year or without, so that it isn't said twice. */
export function titleNamesDate({ title, date }: Guide["bulletin"]): boolean {
  if (!title || !date) return false;
  return dateIn(title) === date || dateIn(`${title} ${date.slice(0, 4)}`) === date;
}
