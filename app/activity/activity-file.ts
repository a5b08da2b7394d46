import { stringify } from "csv-stringify/sync";
import type { WeekOfOffice } from "./activity.server";

const columns = [
  "week",
  "office",
  "gatherings",
  "replies",
  "expected",
  "closes",
  "people",
  "minutes",
  "newLeaders",
] as const;

/** The table as a file for a spreadsheet; `words` are the heads of its columns. */
export function activityFile(weeks: WeekOfOffice[], words: (column: (typeof columns)[number]) => string): string {
  const rows = weeks.map((week) => columns.map((column) => week[column]));
  return stringify([columns.map(words), ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
