import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from "ical-generator";
import { Temporal } from "temporal-polyfill";

/** One date of a gathering as calendars have it. The names are RFC 5545's. */
export type CalendarEvent = {
  /** `<gathering's uid>-<original date>`, stable for life. */
  uid: string;
  sequence: number;
  /** DTSTAMP: in a download when the data last changed, in a mail when it is written. */
  stamp: Date;
  start: Date;
  end: Date;
  summary: string;
  location: string;
  description: string;
  url: string;
  /** The way into a call, where the reader may have it (RFC 7986 5.11). */
  conference?: { href: string; label: string };
  cancelled: boolean;
};

/** An event of a series: written by the clocks of its zone (IANA), so that they stay what they are when clocks change. */
export type ZonedEvent = CalendarEvent & {
  zone: string;
  /** RRULE and EXDATE lines of the series, or which of its dates this one stands for (RECURRENCE-ID, its first start). */
  in: { rule: string } | { insteadOf: Date };
};

/** Whose event a mailed one is: the service's own mailbox invites, one guest is invited. */
export type Parties = { organizer: Person; attendee: Person & { mayAnswer?: boolean } };
type Person = { name: string; email: string };

/** A file for anyone: no METHOD, no ORGANIZER, no ATTENDEE (RFC 5546 has none in what is only published). */
export function eventFile(event: CalendarEvent): string {
  return written(event, undefined);
}

/** The VEVENT of a file for anyone, its lines ended: several of them make a feed. */
export function eventBlock(event: CalendarEvent | ZonedEvent): string {
  const file = "zone" in event ? written(event, undefined, zonedData(event)) : eventFile(event);
  return file.slice(file.indexOf("BEGIN:VEVENT"), file.lastIndexOf("END:VCALENDAR"));
}

/** ical-generator writes instants by the clocks of an event's zone; of a `Date` it would write the server's. */
function zonedData({ zone, start, end, ...event }: ZonedEvent): Partial<ICalEventData> {
  const place = "rule" in event.in ? { repeating: event.in.rule } : { recurrenceId: instant(event.in.insteadOf) };
  return { timezone: zone, start: instant(start), end: instant(end), ...place };
}

function instant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

/**
 * What goes with a mail (RFC 6047). REQUEST is sent to those who have just said yes, so they are ACCEPTED; CANCEL calls
 * the event off, or takes one guest out of it, which is told by its missing STATUS (RFC 5546 3.2.5).
 */
export function invitation(
  event: CalendarEvent,
  method: "REQUEST" | "CANCEL",
  { organizer, attendee }: Parties,
): string {
  return written(event, method, {
    organizer: { name: oneLine(organizer.name), email: organizer.email },
    attendees: [
      {
        name: oneLine(attendee.name),
        email: attendee.email,
        role: ICalAttendeeRole.REQ,
        type: ICalAttendeeType.INDIVIDUAL,
        status: method === "REQUEST" ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.DECLINED,
        rsvp: method === "REQUEST" && (attendee.mayAnswer ?? false),
      },
    ],
  });
}

export const prodId = { company: "Gathered", product: "Gathered", language: "EN" };

function written(
  event: CalendarEvent,
  method: "REQUEST" | "CANCEL" | undefined,
  parties: Partial<ICalEventData> = {},
): string {
  const calendar = ical({ prodId });
  if (method) calendar.method(ICalCalendarMethod[method]);
  calendar.createEvent({ ...dataOf(event, method), ...parties });
  // ical-generator leaves out the last line's end, which RFC 5545 3.1 asks for, and knows no CONFERENCE.
  const file = `${calendar.toString()}\r\n`;
  return event.conference ? file.replace("END:VEVENT", `${conferenceLine(event.conference)}\r\nEND:VEVENT`) : file;
}

function conferenceLine({ href, label }: { href: string; label: string }): string {
  return folded(`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="${oneLine(label)}":${href}`);
}

/** RFC 5545 3.1: at most 75 octets a line, no sign of more than one octet divided. */
function folded(line: string): string {
  const lines = [""];
  for (const sign of line) {
    const last = lines.at(-1) ?? "";
    if (Buffer.byteLength(last + sign) > 75) lines.push(` ${sign}`);
    else lines[lines.length - 1] = last + sign;
  }
  return lines.join("\r\n");
}

/** A single date is written in UTC: right in every program, whatever zone data it has. */
function dataOf(
  { uid, sequence, stamp, start, end, url, cancelled, description, location, summary }: CalendarEvent,
  method: string | undefined,
): ICalEventData {
  const status = cancelled ? ICalEventStatus.CANCELLED : method === "CANCEL" ? null : ICalEventStatus.CONFIRMED;
  return {
    ...{ sequence, stamp, start, end, url },
    ...{
      id: uid,
      status,
      summary: oneLine(summary),
      location: oneLine(location),
      description: withoutControls(description),
    },
  };
}

/** Names in parameters can hold neither quotes nor line ends (RFC 6868 is read by few programs). */
function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, " ").replaceAll('"', "’").trim();
}

/** RFC 5545 3.3.11: no control characters but the line end, which becomes `\n`. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/(?!\n)\p{Cc}/gu, " ");
}
