import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type CalendarEvent, eventFile, invitation } from "~/calendar/event";
import { calendarLinks } from "~/calendar/links";

function anEvent(event: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    ...{
      uid: "5e1f-2026-12-03",
      sequence: 2,
      stamp: new Date("2026-11-23T10:00:00Z"),
      url: "https://gathered.example/g/evening",
    },
    ...{ start: new Date("2026-12-03T18:30:00Z"), end: new Date("2026-12-03T19:30:00Z"), cancelled: false },
    ...{ summary: "An evening for justice", location: "Berlin, Germany", description: "Hosted by Ruth." },
    ...event,
  };
}

const parties = {
  organizer: { name: "Ruth", email: "post@gathered.example" },
  attendee: { name: "Mia", email: "mia@people.example" },
};

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents("vevent");
  return { calendar, events, event: events[0] as InstanceType<typeof ICAL.Component> };
}

test("the file for anyone names no method, no organizer and no guest", () => {
  const file = eventFile(anEvent());
  expect(file).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|VALARM/);
  const { event } = read(file);
  expect(event.getFirstPropertyValue("uid")).toBe("5e1f-2026-12-03");
  expect(String(event.getFirstPropertyValue("dtstart"))).toBe("2026-12-03T18:30:00Z");
  expect(String(event.getFirstPropertyValue("dtend"))).toBe("2026-12-03T19:30:00Z");
  expect(event.getFirstPropertyValue("sequence")).toBe(2);
  expect(event.getFirstPropertyValue("status")).toBe("CONFIRMED");
});

test("the same data are the same bytes", () => {
  expect(eventFile(anEvent())).toBe(eventFile(anEvent()));
});

test("an invitation is a REQUEST from the service's mailbox to one guest who has said yes", () => {
  const { calendar, event } = read(invitation(anEvent(), "REQUEST", parties));
  expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
  expect(String(event.getFirstPropertyValue("organizer")).toLowerCase()).toBe("mailto:post@gathered.example");
  const guests = event.getAllProperties("attendee");
  expect(guests).toHaveLength(1);
  expect(String(guests[0]?.getFirstValue()).toLowerCase()).toBe("mailto:mia@people.example");
  expect(guests[0]?.getParameter("partstat")).toBe("ACCEPTED");
});

test("a gathering called off is CANCELLED; one guest taken out has no STATUS", () => {
  expect(read(invitation(anEvent({ cancelled: true }), "CANCEL", parties)).event.getFirstPropertyValue("status")).toBe(
    "CANCELLED",
  );
  expect(read(invitation(anEvent(), "CANCEL", parties)).event.getFirstPropertyValue("status")).toBeNull();
});

test("whatever a title, a place or a name holds, it stays text, in lines of at most 75 octets ended by CRLF", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "Foo\r\nATTENDEE:mailto:x@y.example",
      'a "quoted"; name, \\ and more',
      "🕊️".repeat(60),
      "END:VEVENT\nBEGIN:VALARM",
      "\u0000\u0007\u2028",
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (summary, location, name) => {
      const file = invitation(anEvent({ summary, location }), "REQUEST", {
        ...parties,
        attendee: { ...parties.attendee, name },
      });
      const lines = file.split("\r\n");
      expect(lines.pop()).toBe("");
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/^$|[\r\n]|(?!\t)\p{Cc}/u);
      }
      const { calendar, events, event } = read(file);
      expect(events).toHaveLength(1);
      expect(calendar.getAllSubcomponents()).toHaveLength(1);
      expect(event.getAllProperties("attendee")).toHaveLength(1);
      expect(event.getAllSubcomponents()).toHaveLength(0);
    }),
  );
});

test("the links into calendars decode to the event's own values", () => {
  const links = calendarLinks(
    anEvent({ summary: "Tea & prayer + song", description: "Hosted by R & R.\nhttps://gathered.example/g/tea" }),
    "Europe/Berlin",
  );
  const google = new URL(links.google).searchParams;
  expect([google.get("text"), google.get("dates")]).toEqual([
    "Tea & prayer + song",
    "20261203T183000Z/20261203T193000Z",
  ]);
  const outlook = new URL(links.office365).searchParams;
  expect([outlook.get("subject"), outlook.get("startdt"), outlook.get("enddt")]).toEqual([
    "Tea & prayer + song",
    "2026-12-03T18:30:00Z",
    "2026-12-03T19:30:00Z",
  ]);
  expect(outlook.get("body")).toBe("Hosted by R &amp; R.<br>https://gathered.example/g/tea");
  const yahoo = new URL(links.yahoo).searchParams;
  expect([yahoo.get("ST"), yahoo.get("DESC")?.split("\n")[0]]).toEqual(["20261203T193000", "Europe/Berlin"]);
  expect(Object.values(links).join()).not.toContain("+");
});
