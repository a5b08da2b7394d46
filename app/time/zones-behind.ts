import { Temporal } from "temporal-polyfill";

/** A law that changed what the clocks of a place show after many programs were made: `offset` holds at `at` (UTC) and after. */
type LaterLaw = { zone: string; at: string; offset: string };

/** From the time zone database's releases of 2026; to be left out once no runtime we run on is older. */
const laterLaws: LaterLaw[] = [
  { zone: "America/Vancouver", at: "2026-12-01T12:00:00Z", offset: "-07:00" },
  { zone: "America/Edmonton", at: "2026-12-01T12:00:00Z", offset: "-06:00" },
  { zone: "Africa/Casablanca", at: "2026-12-01T12:00:00Z", offset: "+00:00" },
  { zone: "Africa/El_Aaiun", at: "2026-12-01T12:00:00Z", offset: "+00:00" },
];

/** The zones (IANA) whose present law this runtime does not know: it tells their times wrong until it is renewed. */
export function zonesBehind(laws: LaterLaw[] = laterLaws): string[] {
  return laws
    .filter(({ zone, at, offset }) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset !== offset)
    .map(({ zone }) => zone);
}
