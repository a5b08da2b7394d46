import { Temporal } from "temporal-polyfill";
import { type ClockChange, changesOf, dateOfRule, offsetAt, type YearlyRule, yearlyRuleOf } from "~/time/zone-rules";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * The VTIMEZONE of a zone for these years (RFC 5545 3.6.5), from what the runtime itself knows: one rule for each kind of
 * change, from 1970 on, which is all that Outlook reads (MS-OXCICAL 2.1.3.1.1.19.2). Where no such rule holds, as with
 * clocks that follow the moon, every change is there by its date.
 */
export function zoneBlock(zone: string, firstYear: number, lastYear: number): string {
  const key = `${zone} ${firstYear} ${lastYear}`;
  const block = written.get(key) ?? writeBlock(zone, firstYear, lastYear);
  written.set(key, block);
  return block;
}

const written = new Map<string, string>();

function writeBlock(zone: string, firstYear: number, lastYear: number): string {
  const changes = changesOf(zone, firstYear, lastYear);
  const base = offsetAt(zone, firstYear);
  const parts =
    changes.length === 0 ? steady(base) : (byRule(changes, lastYear - firstYear + 1) ?? byDate(changes, base));
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...parts, "END:VTIMEZONE", ""].join("\r\n");
}

function steady(offset: number): string[] {
  return observance("STANDARD", { from: offset, to: offset, starts: beginning });
}

const beginning = Temporal.PlainDateTime.from("1970-01-01T00:00");

function byRule(changes: ClockChange[], years: number): string[] | undefined {
  const kinds = (["DAYLIGHT", "STANDARD"] as const).map((kind) => {
    const ofKind = changes.filter(({ from, to }) => to > from === (kind === "DAYLIGHT"));
    const [rule, [first]] = [yearlyRuleOf(ofKind, years), ofKind];
    if (!rule || !first) return undefined;
    const { from, to } = first;
    return observance(kind, { from, to, starts: dateOfRule(rule, 1970), more: [`RRULE:${ruleText(rule)}`] });
  });
  return kinds.every((lines) => lines !== undefined) ? kinds.flat() : undefined;
}

function ruleText({ month, weekday, ...which }: YearlyRule): string {
  const day = weekdays[weekday - 1];
  if ("nth" in which) return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${which.nth}${day}`;
  const days = Array.from({ length: 7 }, (_, more) => which.fromDay + more);
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day};BYMONTHDAY=${days.join(",")}`;
}

/** What held before the first change, and each kind of change with its dates. */
function byDate(changes: ClockChange[], base: number): string[] {
  const kinds = new Map<string, ClockChange[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  }
  const dated = [...kinds.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    // Some programs read only RDATE where there is one, so the first is there as well.
    const more = [first, ...others].map(({ wall }) => `RDATE:${digits(wall)}`);
    return observance(first.to > first.from ? "DAYLIGHT" : "STANDARD", { ...first, starts: first.wall, more });
  });
  return [...steady(base), ...dated];
}

type Observance = { from: number; to: number; starts: Temporal.PlainDateTime; more?: string[] };

function observance(kind: "STANDARD" | "DAYLIGHT", { from, to, starts, more = [] }: Observance): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${digits(starts)}`,
    ...more,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

function digits(moment: Temporal.PlainDateTime): string {
  return `${moment.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`;
}
