import type { PublicGathering } from "~/gatherings/public";
import { isZone, zoneNames } from "~/time/calendar-date";
import { wallClockIn } from "~/time/wall-clock";

export type Elsewhere = {
  zones: readonly string[];
  chosen: string | null;
  /** The same moment on that zone's clock; null for a zone we don't know, undefined when none was asked for. */
  there: { date: string; time: string; zone: string } | null | undefined;
};

/** The start on another zone's clock, for those who join from elsewhere. */
export function elsewhere({ startsAt }: PublicGathering, zone: string | null): Elsewhere {
  const known = zone !== null && isZone(zone);
  return {
    zones: zoneNames,
    chosen: known ? zone : null,
    there: known ? wallClockIn(zone, new Date(startsAt)) : zone ? null : undefined,
  };
}
