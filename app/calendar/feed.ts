import ical from "ical-generator";
import { prodId } from "./event";
import { zoneBlock } from "./zone-block";

/** VEVENTs, their lines ended, and the zone they are written in with the years it matters for; null is UTC. */
export type Blocks = { events: string; zone: ZoneYears | null };
type ZoneYears = { name: string; firstYear: number; lastYear: number };

/** `address` is where everybody finds it; a secret one is not written into what it serves. */
export type FeedWords = { name: string; about: string; address?: string };

/** How often a calendar program should ask again. */
const refreshSeconds = 6 * 3_600;

/** Several events as one calendar to subscribe to: no METHOD, no ORGANIZER, no ATTENDEE (RFC 5546 3.2.1). */
export function feedFile({ name, about, address }: FeedWords, blocks: Blocks[]): string {
  const words = { name: escaped(name), description: escaped(about), ...(address && { source: address, url: address }) };
  return filled(ical({ prodId, ...words, ttl: refreshSeconds }).toString(), blocks);
}

/** Events as a file to keep. */
export function calendarText(blocks: Blocks[]): string {
  return filled(ical({ prodId }).toString(), blocks);
}

/** RFC 5545 3.6: what is said of the calendar comes first, then zones, then events. */
function filled(empty: string, blocks: Blocks[]): string {
  const end = empty.lastIndexOf("END:VCALENDAR");
  const zones = zonesOf(blocks).map(({ name, firstYear, lastYear }) => zoneBlock(name, firstYear, lastYear));
  return [empty.slice(0, end), ...zones, ...blocks.map(({ events }) => events), "END:VCALENDAR\r\n"].join("");
}

/** Each zone once, for all the years it is needed, in order of name. */
function zonesOf(blocks: Blocks[]): ZoneYears[] {
  const zones = new Map<string, ZoneYears>();
  for (const { zone } of blocks) {
    if (!zone) continue;
    const { name, firstYear, lastYear } = zones.get(zone.name) ?? zone;
    const years = { firstYear: Math.min(firstYear, zone.firstYear), lastYear: Math.max(lastYear, zone.lastYear) };
    zones.set(zone.name, { name, ...years });
  }
  return [...zones.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** RFC 5545 3.3.11; ical-generator writes what is said of a calendar as it is given. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/[\\;,]/g, (sign) => `\\${sign}`);
}
