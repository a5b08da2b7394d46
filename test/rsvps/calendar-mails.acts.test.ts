import type { Db } from "db/connection";
import ICAL from "ical.js";
import { expect, onTestFinished, test } from "vitest";
import { openLinks } from "~/accounts/signed-links.server";
import type { Plan } from "~/gatherings/plan.server";
import { deliverDue, type Post } from "~/mail/deliver.server";
import { smtpTransport } from "~/mail/transport.server";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { replyMails } from "~/rsvps/emails";
import { removeGuest } from "~/rsvps/guest-list.server";
import { remindGuests } from "~/rsvps/reminders.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, allOf, aPlan, aReply, now } from "../support/factories";
import { aMailServer, calendarIn } from "../support/mail-server";

const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

async function aStory(plan: Partial<Plan> = {}) {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, plan);
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  onTestFinished(() => transport.close());
  const { replyLinks: links, joinLinks } = openLinks("a secret of more than thirty-two characters");
  const renderers = replyMails(db, {
    links,
    joinLinks,
    siteUrl: "https://gathered.example",
    mailbox: "post@gathered.example",
  });
  const from = "Gathered <post@gathered.example>";
  const post: Post = { transport, renderers, from, host: "gathered.example" };
  const deliver = async (at: Date) => {
    while ((await deliverDue(db, post, () => at)) > 0);
  };
  return { db, leader, gathering, server, deliver };
}

/** What a calendar program takes from a mail. */
function eventIn(mail: Parameters<typeof calendarIn>[0]) {
  const calendar = new ICAL.Component(ICAL.parse(calendarIn(mail)));
  const [event, ...others] = calendar.getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  const value = (name: string) => event?.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    ...{ method: calendar.getFirstPropertyValue("method"), uid: value("uid"), sequence: Number(value("sequence")) },
    ...{
      start: value("dtstart"),
      stamp: String(value("dtstamp")),
      status: value("status"),
      location: value("location"),
    },
    ...{
      organizer: value("organizer"),
      attendees: event?.getAllProperties("attendee").map((one) => `${one.getFirstValue()}`.toLowerCase()),
    },
  };
}

test("invited, moved and called off, a guest's calendar hears the same UID, a rising SEQUENCE and newer stamps", async () => {
  const { db, leader, gathering, server, deliver } = await aStory();
  await aReply(db, gathering.occurrenceId, { email: "mia@people.example" });
  await deliver(minutes(1));
  await changeLedGathering(db, leader, allOf(gathering), { plan: aPlan({ title: "Other words" }) }, minutes(2));
  await deliver(minutes(2));
  expect(server.mails).toHaveLength(1);
  const later = { time: "20:00", startsAt: "2026-12-03T19:00:00.000Z", endsAt: "2026-12-03T20:00:00.000Z" };
  await changeLedGathering(db, leader, allOf(gathering), { plan: aPlan(later) }, minutes(3));
  await deliver(minutes(3));
  await cancelGathering(db, leader, allOf(gathering), minutes(4));
  await deliver(minutes(4));
  const [invited, moved, off] = server.mails.map(eventIn);
  const same = {
    organizer: "mailto:post@gathered.example",
    attendees: ["mailto:mia@people.example"],
    uid: invited?.uid,
  };
  expect(invited).toMatchObject({ ...same, method: "REQUEST", sequence: 0, start: "2026-12-03T18:30:00Z" });
  expect(moved).toMatchObject({ ...same, method: "REQUEST", sequence: 1, start: "2026-12-03T19:00:00Z" });
  expect(off).toMatchObject({ ...same, method: "CANCEL", sequence: 2, status: "CANCELLED" });
  expect([invited, moved, off].map((event) => event?.stamp)).toEqual([...stampsOf(invited, moved, off)].sort());
  expect(new Set(stampsOf(invited, moved, off)).size).toBe(3);
});

function stampsOf(...events: (ReturnType<typeof eventIn> | undefined)[]): string[] {
  return events.map((event) => String(event?.stamp));
}

test("as RFC 6047 has it, the calendar is the last alternative, and names its method and its charset", async () => {
  const { db, gathering, server, deliver } = await aStory();
  await aReply(db, gathering.occurrenceId);
  await deliver(minutes(1));
  const source = server.sources[0] ?? "";
  expect(source).toMatch(/^Content-Type: multipart\/alternative;/m);
  expect([...source.matchAll(/^Content-Type: (text\/\w+)/gm)].map((match) => match[1])).toEqual([
    "text/plain",
    "text/html",
    "text/calendar",
  ]);
  expect(source.replace(/\r\n\s/g, " ")).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
  expect(source.split("\r\n").every((line) => line.length <= 998)).toBe(true);
});

test("taken off the list, a guest's own entry goes, and the gathering is not said to be off", async () => {
  const { db, gathering, server, deliver } = await aStory();
  const guest = await aReply(db, gathering.occurrenceId);
  await deliver(minutes(1));
  await removeGuest(db, gathering.occurrenceId, guest.id, minutes(2));
  await deliver(minutes(2));
  expect(eventIn(server.mails[1])).toMatchObject({ method: "CANCEL", status: null });
  expect(server.mails[1]?.text).not.toContain("Sonnenallee");
});

test("those who wait, and those who are only reminded, get no invitation", async () => {
  const { db, gathering, server, deliver } = await aStory({ capacity: 1 });
  await aReply(db, gathering.occurrenceId);
  await aReply(db, gathering.occurrenceId, { email: "waiting@people.example" });
  await deliver(minutes(1));
  await remindGuests(db, new Date("2026-12-02T10:00:20Z"));
  await deliver(new Date("2026-12-02T10:00:21Z"));
  const [waiting] = server.mails.filter((mail) => mail.to?.[0]?.address === "waiting@people.example");
  expect(calendarIn(waiting)).toBe("");
  expect(waiting?.text).not.toContain("Sonnenallee");
  expect(calendarIn(server.mails.find((mail) => mail.subject?.startsWith("Tomorrow")))).toBe("");
});

test("a mail that waited is drawn from how things stand when it leaves", async () => {
  const { db, leader, gathering, server, deliver } = await aStory();
  await aReply(db, gathering.occurrenceId);
  await changeLedGathering(
    db,
    leader,
    allOf(gathering),
    { plan: aPlan({ address: "Karl-Marx-Straße 1" }) },
    minutes(1),
  );
  await deliver(minutes(2));
  for (const mail of server.mails) expect(mail.text).toContain("Karl-Marx-Straße 1");
  expect(eventIn(server.mails[0])).toMatchObject({ sequence: 1, location: "Karl-Marx-Straße 1, Berlin, Germany" });
});

test("the ways into calendars on the web stand in the mail's page, and plain text has the file alone", async () => {
  const { db, gathering, server, deliver } = await aStory();
  await aReply(db, gathering.occurrenceId);
  await deliver(minutes(1));
  const [mail] = server.mails;
  for (const site of ["calendar.google.com", "outlook.live.com", "outlook.office.com", "calendar.yahoo.com"]) {
    expect(mail?.html).toContain(`https://${site}/`);
    expect(mail?.text).not.toContain(site);
  }
  expect(mail?.text).toMatch(/\/rsvp\/[\w-]+\/calendar\.ics/);
});

const hostile = [
  "Foo\r\nATTENDEE:mailto:x@evil.example",
  "END:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR",
  'quotes " and; semi, colons \\ and \\n',
  "Bcc: everybody@evil.example\r\n\r\nbody",
  "<script>alert(1)</script>{{constructor}}",
  "🕊️".repeat(30),
];

test.each(hostile)(
  "a title, a place and a name such as %j stay words, in the mail and in its calendar",
  async (text) => {
    const { db, gathering, server, deliver } = await aStory({ title: text, address: text });
    await aReply(db, gathering.occurrenceId, { name: text, email: "mia@people.example" });
    await deliver(minutes(1));
    const [mail] = server.mails;
    expect(mail?.headers.filter(({ key }) => /^(bcc|cc|attendee)$/.test(key))).toEqual([]);
    expect(mail?.to?.map(({ address }) => address)).toEqual(["mia@people.example"]);
    expect(mail?.subject).toBe(`You are expected: ${text.replace(/\s+/g, " ").trim()}`);
    expect(mail?.html).not.toContain("<script>");
    expect(eventIn(mail)).toMatchObject({ method: "REQUEST", attendees: ["mailto:mia@people.example"] });
    expect(await outbox(db)).toEqual([{ failedAt: null }]);
  },
);

async function outbox(db: Db) {
  return await db.selectFrom("outbox").select("failedAt").execute();
}
