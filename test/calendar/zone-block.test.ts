import fc from "fast-check";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { zoneBlock } from "~/calendar/zone-block";
import { zoneNames } from "~/time/calendar-date";

function read(block: string) {
  return new ICAL.Timezone(new ICAL.Component(ICAL.parse(block)));
}

/** What another program takes from the block: minutes ahead of UTC at an instant. */
function offsetIn(zone: InstanceType<typeof ICAL.Timezone>, at: Temporal.Instant, truth: number): number {
  const local = at
    .add({ seconds: truth * 60 })
    .toString()
    .replace(/\.\d+/, "")
    .replace("Z", "");
  return zone.utcOffset(ICAL.Time.fromDateTimeString(local)) / 60;
}

test("Berlin has one rule for each change, from 1970 on, and nothing more", () => {
  expect(zoneBlock("Europe/Berlin", 2026, 2036).split("\r\n")).toEqual([
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Berlin",
    ...["BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"],
    ...["TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT"],
    ...["BEGIN:STANDARD", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"],
    ...["TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD"],
    "END:VTIMEZONE",
    "",
  ]);
});

test("where the clocks never change there is one offset, half hours too", () => {
  expect(zoneBlock("Asia/Kolkata", 2026, 2036)).toContain("TZOFFSETTO:+0530");
  expect(zoneBlock("Asia/Kolkata", 2026, 2036).match(/BEGIN:STANDARD/g)).toHaveLength(1);
  expect(zoneBlock("Africa/Kampala", 2026, 2036)).toContain("TZOFFSETTO:+0300");
});

test("most zones whose clocks change need no dates", () => {
  const changing = zoneNames.filter((zone) => zoneBlock(zone, 2027, 2037).includes("DAYLIGHT"));
  const dated = changing.filter((zone) => zoneBlock(zone, 2027, 2037).includes("RDATE"));
  expect(changing.length).toBeGreaterThan(100);
  expect(dated.sort()).toEqual(["Africa/Cairo", "Africa/Casablanca", "Africa/El_Aaiun", "Asia/Gaza", "Asia/Hebron"]);
});

test("of every zone, another program takes the offsets the runtime knows", () => {
  const years = { first: 2026, last: 2032 };
  const from = Temporal.Instant.from("2026-01-03T00:00:00Z").epochMilliseconds;
  const until = Temporal.Instant.from("2032-12-28T00:00:00Z").epochMilliseconds;
  fc.assert(
    fc.property(
      fc.constantFrom(...zoneNames),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
      (name, parts) => {
        const zone = read(zoneBlock(name, years.first, years.last));
        for (const part of parts) {
          const hour = Math.round((from + part * (until - from)) / 3_600_000) * 3_600_000;
          const at = Temporal.Instant.fromEpochMilliseconds(hour);
          const here = at.toZonedDateTimeISO(name);
          const truth = here.offsetNanoseconds / 60_000_000_000;
          const [before, after] = [here.subtract({ hours: 2 }), here.add({ hours: 2 })];
          if (before.offset !== after.offset) continue;
          expect([name, at.toString(), offsetIn(zone, at, truth)]).toEqual([name, at.toString(), truth]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
