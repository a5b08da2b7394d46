import ical from "ical-generator";
import { prodId } from "./event";

/** How often a calendar program should ask again. */
const refreshSeconds = 6 * 3_600;

/** Several events as one calendar to subscribe to: no METHOD, no ORGANIZER, no ATTENDEE (RFC 5546 3.2.1). */
export function feedFile(name: string, blocks: string[]): string {
  const calendar = ical({ prodId, name: escaped(name), ttl: refreshSeconds });
  const empty = `${calendar.toString().trimEnd()}\r\n`;
  const end = empty.lastIndexOf("END:VCALENDAR");
  return empty.slice(0, end) + blocks.join("") + empty.slice(end);
}

/** RFC 5545 3.3.11; ical-generator writes a calendar's name as it is given. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/[\\;,]/g, (sign) => `\\${sign}`);
}
