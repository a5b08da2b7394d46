import { wallClockIn } from "~/time/wall-clock";
import type { CalendarEvent } from "./event";

export const calendarPrograms = ["google", "outlook", "office365", "yahoo"] as const;
export type CalendarLinks = Record<(typeof calendarPrograms)[number], string>;

/**
 * Addresses that open a calendar with the event filled in. The formats are the programs' own and unofficial. Yahoo takes
 * times as wall clock, so it is given the gathering's, and its description names the zone.
 */
export function calendarLinks(event: CalendarEvent, zone: string): CalendarLinks {
  const { start, end, summary, location, description } = event;
  const outlook = {
    rru: "addevent",
    startdt: seconds(start),
    enddt: seconds(end),
    subject: summary,
    body: asHtml(description),
    location,
  };
  return {
    google: address("https://calendar.google.com/calendar/render", {
      ...{ action: "TEMPLATE", text: summary, details: description, location },
      dates: `${basic(seconds(start))}/${basic(seconds(end))}`,
    }),
    outlook: address("https://outlook.live.com/calendar/0/action/compose", outlook),
    office365: address("https://outlook.office.com/calendar/0/action/compose", outlook),
    yahoo: address("https://calendar.yahoo.com/", {
      ...{ v: "60", TITLE: summary, in_loc: location, DESC: `${zone}\n${description}` },
      ...{ ST: wall(start, zone), ET: wall(end, zone) },
    }),
  };
}

/** Outlook reads its text as HTML, in which a line end is nothing. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
}

/** Percent-encoded throughout: Outlook shows a plus as a plus. */
function address(base: string, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}?${pairs.join("&")}`;
}

function seconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, "Z");
}

function basic(text: string): string {
  return text.replace(/[-:]/g, "");
}

function wall(instant: Date, zone: string): string {
  const { date, time } = wallClockIn(zone, instant);
  return basic(`${date}T${time}:00`);
}
