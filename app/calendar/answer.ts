import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";

/** What a guest's calendar program sends back (RFC 5546 3.2.3 and its neighbours), about one date. */
export type CalendarAnswer = {
  method: (typeof methods)[number];
  uid: string;
  /** RECURRENCE-ID: a moment, or the written date (YYYY-MM-DD) where it names no zone we know. */
  recurrenceId: Temporal.Instant | string | undefined;
  sequence: number;
  /** DTSTAMP. */
  stamp: Date | undefined;
  /** Bare addresses, in small letters. An answer should have one. */
  attendees: string[];
  /** PARTSTAT of the one attendee, in capitals. */
  partstat: string;
  /** COMMENT: what the guest wrote beside it. */
  comment: string;
};

const methods = ["REPLY", "COUNTER", "REFRESH"] as const;
/** Nobody answers for more dates in one mail; a file of thousands is none of a calendar program's. */
const mostEvents = 100;

/**
 * Reads the answers in a calendar part. ORGANIZER is not looked at: Outlook leaves it out.
 * @returns nothing where it is no answer, or no calendar at all
 */
export function readAnswers(text: string): CalendarAnswer[] {
  try {
    return answersIn(new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, "")) as never));
  } catch {
    // ical.js reads values when they are asked for, and throws at what it can't read.
    return [];
  }
}

function answersIn(calendar: ICAL.Component): CalendarAnswer[] {
  const method = methods.find((one) => one === String(calendar.getFirstPropertyValue("method")).toUpperCase());
  if (calendar.name !== "vcalendar" || !method) return [];
  const events = calendar.getAllSubcomponents("vevent").slice(0, mostEvents);
  return events.flatMap((event) => answerIn(event, method));
}

function answerIn(event: ICAL.Component, method: CalendarAnswer["method"]): CalendarAnswer[] {
  const uid = event.getFirstPropertyValue("uid");
  if (typeof uid !== "string" || uid === "") return [];
  const attendees = event.getAllProperties("attendee");
  const partstat = attendees.length === 1 ? attendees[0]?.getFirstParameter("partstat") : undefined;
  const comments = event.getAllProperties("comment").map((comment) => String(comment.getFirstValue()));
  return [
    {
      ...{ method, uid, recurrenceId: recurrenceIn(event), sequence: sequenceIn(event), stamp: stampIn(event) },
      attendees: attendees.map((attendee) => addressIn(String(attendee.getFirstValue()))),
      partstat: (partstat ?? "").toUpperCase(),
      comment: comments.join("\n").trim(),
    },
  ];
}

function addressIn(uri: string): string {
  return uri
    .replace(/^\s*mailto:/i, "")
    .trim()
    .toLowerCase();
}

function sequenceIn(event: ICAL.Component): number {
  const sequence = Number(event.getFirstPropertyValue("sequence") ?? 0);
  return Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0;
}

function stampIn(event: ICAL.Component): Date | undefined {
  const stamp = event.getFirstPropertyValue("dtstamp");
  if (!(stamp instanceof ICAL.Time)) return undefined;
  const date = stamp.toJSDate();
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function recurrenceIn(event: ICAL.Component): CalendarAnswer["recurrenceId"] {
  const property = event.getFirstProperty("recurrence-id");
  const time = property?.getFirstValue();
  if (!(time instanceof ICAL.Time)) return undefined;
  const written = time.toString().replace(/Z$/, "");
  const zone = time.zone === ICAL.Timezone.utcTimezone ? "UTC" : property?.getFirstParameter("tzid");
  return (zone && momentIn(zone, written)) || written.slice(0, "2026-12-03".length);
}

/** Outlook has names for zones that nobody else knows. */
function momentIn(zone: string, written: string): Temporal.Instant | undefined {
  try {
    return Temporal.PlainDateTime.from(written).toZonedDateTime(zone).toInstant();
  } catch {
    return undefined;
  }
}
