import { stringify } from "csv-stringify/sync";
import type { Translate } from "~/i18n/translate";
import type { Guest } from "./guests.server";

/** The list as a file for a spreadsheet: a name that begins like a formula stays text. */
export function guestFile(guests: Guest[], t: Translate): string {
  const columns = ["name", "email", "adults", "children", "status"] as const;
  const header = columns.map((column) => t(`people.file.${column}`));
  const rows = guests.map((guest) => [
    guest.name,
    guest.email,
    guest.adults,
    guest.children,
    t(`people.${guest.status}`),
  ]);
  return stringify([header, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
