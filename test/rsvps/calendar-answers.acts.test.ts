import type { Db } from "db/connection";
import ICAL from "ical.js";
import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { openLinks } from "~/accounts/signed-links.server";
import type { Plan } from "~/gatherings/plan.server";
import { deliverDue, type Post } from "~/mail/deliver.server";
import { smtpTransport } from "~/mail/transport.server";
import { calendarAnswerMail } from "~/rsvps/answer-emails";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { replyMails } from "~/rsvps/emails";
import { removeGuest } from "~/rsvps/guest-list.server";
import { comeAfterAll, declineOwnReply, eraseOwnReply } from "~/rsvps/own-reply.server";
import { openInbound } from "~/server/inbound";
import { type Answering, answerMails } from "../support/calendar-answers";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, allOf, aPlan, aReply, now } from "../support/factories";
import { aMailServer, calendarIn } from "../support/mail-server";

const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const mia = "mia@people.example";
const from = "Gathered <post@gathered.example>";

/** Gathered with a mail server on both sides, and Mia, who has replied and got her invitation. */
async function aStory(plan: Partial<Plan> = {}) {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, plan);
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  onTestFinished(() => transport.close());
  const clock = { now: minutes(60) };
  const { replyLinks, ...links } = openLinks("a secret of more than thirty-two characters");
  const sender = { links: replyLinks, ...links, siteUrl: "https://gathered.example", mailbox: "post@gathered.example" };
  const renderers = { ...replyMails(db, sender), calendarAnswer: calendarAnswerMail(db, sender.siteUrl) };
  const post = { transport, renderers, from, host: "gathered.example" } satisfies Post;
  const settings = { inboundPort: 0, host: "127.0.0.1", mailFrom: from };
  const log = { error: () => {}, info: () => {} };
  const inbound = await openInbound({ db, settings, links, post, log, now: () => clock.now });
  onTestFinished(async () => await inbound?.close());
  const deliver = async (at = clock.now) => {
    while ((await deliverDue(db, post, () => at)) > 0);
    return server.mails;
  };
  const reply = await aReply(db, gathering.occurrenceId, { email: mia, name: "Mia Sommer" });
  await deliver(minutes(1));
  const invitation = invitedBy(calendarIn(server.mails[0]));
  return { db, leader, gathering, reply, server, deliver, clock, invitation, port: inbound?.port ?? 0 };
}

type Story = Awaited<ReturnType<typeof aStory>>;

function invitedBy(text: string) {
  const event = new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent("vevent");
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return { uid: value("uid"), to: value("organizer").replace(/^mailto:/i, ""), sequence: Number(value("sequence")) };
}

/** Sends an answer to the invitation as a calendar program does, by real SMTP. @throws what the server refused it with */
async function send(
  { port, invitation }: Story,
  answer: Partial<Answering>,
  program: keyof typeof answerMails = "apple",
) {
  const whole = { ...invitation, from: mia, stamp: "20261123T103000Z", partstat: "DECLINED", ...answer };
  const client = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  await client.sendMail({ raw: answerMails[program](whole), envelope: { from: whole.from, to: whole.to } });
}

async function standing(db: Db, id: string) {
  return await db
    .selectFrom("replies")
    .select(["status", "confirmedAt"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

const hostMails = async ({ deliver }: Story) =>
  (await deliver()).filter(({ subject }) => subject?.startsWith("Mia Sommer answered"));

test("an invitation asks for an answer at an address of the guest's own, and says so in the mail's head", async () => {
  const { server, invitation } = await aStory();
  expect(invitation.to).toMatch(/^post\+[a-z0-9]{45}@gathered\.example$/);
  expect(server.mails[0]?.replyTo).toEqual([{ name: "", address: invitation.to }]);
  expect(server.mails[0]?.from?.address).toBe("post@gathered.example");
  expect(calendarIn(server.mails[0])).toMatch(/ATTENDEE;[^:]*RSVP=TRUE[^:]*:(MAILTO|mailto):mia@people\.example/);
});

test.each(Object.keys(answerMails) as (keyof typeof answerMails)[])(
  "No pressed in %s frees the seat for the next in line, and Yes later brings the guest back",
  async (program) => {
    const story = await aStory({ capacity: 1 });
    const { db, gathering, reply } = story;
    const next = await aReply(db, gathering.occurrenceId, { email: "next@people.example" });
    await send(story, { partstat: "DECLINED" }, program);
    expect(await standing(db, reply.id)).toMatchObject({ status: "declined" });
    expect(await standing(db, next.id)).toMatchObject({ status: "going" });
    const taken = (await story.deliver()).filter(({ to }) => to?.[0]?.address === mia).at(-1);
    expect(taken?.subject).toMatch(/^You are not coming/);
    expect(calendarIn(taken)).toContain("METHOD:CANCEL");
    await send(story, { partstat: "ACCEPTED", stamp: "20261123T105000Z" }, program);
    expect(await standing(db, reply.id)).toMatchObject({ status: "waitlisted" });
  },
);

test("Yes from somebody who is coming anyway is noted as said again", async () => {
  const story = await aStory();
  await send(story, { partstat: "ACCEPTED" }, "google");
  expect(await standing(story.db, story.reply.id)).toEqual({
    status: "going",
    confirmedAt: story.clock.now.toISOString(),
  });
  expect(await hostMails(story)).toEqual([]);
});

test("what the guest writes beside an answer reaches the host, once", async () => {
  const story = await aStory();
  const answer = { partstat: "ACCEPTED", comment: "I shall be ten minutes late" };
  await send(story, answer, "outlook");
  await send(story, answer, "outlook");
  const [told, ...more] = await hostMails(story);
  expect(told?.to?.[0]?.address).toBe(story.leader.email);
  expect(told?.text).toContain("I shall be ten minutes late");
  expect(told?.text).toContain("Mia Sommer said yes again to “An evening for justice”");
  expect(more).toEqual([]);
});

test.each([
  ["perhaps", { partstat: "TENTATIVE" }, "answered “perhaps”"],
  ["another time", { partstat: "TENTATIVE", method: "COUNTER" }, "suggests another time"],
  ["somebody else instead", { partstat: "DELEGATED" }, "somebody else to come"],
  ["nothing clear", { partstat: "NEEDS-ACTION", method: "REFRESH" }, "says nothing clear"],
])("%s is left for the host", async (_what, answer, words) => {
  const story = await aStory();
  await send(story, answer);
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "going", confirmedAt: null });
  const [told] = await hostMails(story);
  expect(told?.text?.replace(/\s+/g, " ")).toContain(words);
});

test("whoever got the invitation passed on can't answer for its guest, nor fill the host's mailbox", async () => {
  const story = await aStory();
  for (let second = 10; second < 30; second++)
    await send(story, { from: "eve@evil.example", stamp: `20261123T1030${second}Z` });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "going" });
  const told = await hostMails(story);
  expect(told).toHaveLength(5);
  for (const { text } of told) expect(text).not.toContain("eve@evil.example");
  await send(story, { partstat: "DECLINED", stamp: "20261123T102000Z" });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "declined" });
});

test("by SEQUENCE, then by DTSTAMP, an older answer that comes late changes nothing", async () => {
  const story = await aStory();
  await send(story, { partstat: "DECLINED", stamp: "20261123T103000Z" });
  await send(story, { partstat: "ACCEPTED", stamp: "20261123T102959Z" });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "declined" });
  await send(story, { partstat: "ACCEPTED", stamp: "20261123T105500Z", sequence: 2_000_000_000 });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "going" });
  await send(story, { partstat: "DECLINED", stamp: "29991231T000000Z" });
  story.clock.now = minutes(90);
  await send(story, { partstat: "ACCEPTED", stamp: "20261123T112500Z" });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "going" });
});

test("an answer long on its way does not undo what its guest has said on the page since", async () => {
  const story = await aStory();
  await declineOwnReply(story.db, story.reply.id, minutes(30));
  await comeAfterAll(story.db, story.reply.id, minutes(40));
  await send(story, { partstat: "DECLINED", stamp: "20261123T102500Z" });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "going" });
});

test("No to a time that has been moved since is left for the host", async () => {
  const story = await aStory();
  const later = { time: "20:00", startsAt: "2026-12-03T19:00:00.000Z", endsAt: "2026-12-03T20:00:00.000Z" };
  await changeLedGathering(story.db, story.leader, allOf(story.gathering), { plan: aPlan(later) }, minutes(5));
  await send(story, { partstat: "ACCEPTED", sequence: 0 });
  await send(story, { partstat: "DECLINED", sequence: 0 });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "going", confirmedAt: null });
  expect(await hostMails(story)).toHaveLength(1);
  await send(story, { partstat: "DECLINED", sequence: 1, stamp: "20261123T105000Z" });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "declined" });
});

test("a guest of several dates answers for one by its own UID or its RECURRENCE-ID, and for all by the series' UID", async () => {
  const story = await aStory({ recurrence: { repeats: "weekly", interval: 1, ends: { count: 4 } } });
  const { db, gathering, invitation } = story;
  const others = await db
    .selectFrom("occurrences")
    .select(["id", "originalDate"])
    .where("gatheringId", "=", gathering.id)
    .where("originalDate", ">", "2026-12-03")
    .orderBy("originalDate")
    .execute();
  const replies = [story.reply];
  for (const { id } of others) replies.push(await aReply(db, id, { email: mia }));
  const statuses = async () => Promise.all(replies.map(async ({ id }) => (await standing(db, id)).status));
  expect(await statuses()).toEqual(["going", "going", "going", "going"]);
  const series = invitation.uid.replace(/-2026-12-03$/, "");
  await send(story, { uid: `${series}-2026-12-10` });
  await send(story, { uid: series, recurrenceId: "20261217T183000Z" });
  expect(await statuses()).toEqual(["going", "declined", "declined", "going"]);
  await send(story, { uid: series, stamp: "20261123T104000Z" });
  expect(await statuses()).toEqual(["declined", "declined", "declined", "declined"]);
});

test("answers to what is over, called off or not this guest's change nothing", async () => {
  const story = await aStory();
  const other = await aGathering(story.db, story.leader);
  const there = await aReply(story.db, other.occurrenceId, { email: mia });
  const { uid } = await story.db
    .selectFrom("gatherings")
    .select("uid")
    .where("id", "=", other.id)
    .executeTakeFirstOrThrow();
  await send(story, { uid: `${uid}-2026-12-03` });
  await send(story, { uid: `${story.invitation.uid}-2026-12-03` });
  await send(story, { recurrenceId: "20261203T183000Z" });
  expect(await standing(story.db, there.id)).toMatchObject({ status: "going" });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "going" });
  await cancelGathering(story.db, story.leader, allOf(story.gathering), minutes(30));
  await send(story, {});
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "going" });
});

test("taken off the list, a guest does not come back by the calendar, and the host hears of it", async () => {
  const story = await aStory();
  await removeGuest(story.db, story.gathering.occurrenceId, story.reply.id, minutes(5));
  await send(story, { partstat: "ACCEPTED" });
  expect(await standing(story.db, story.reply.id)).toMatchObject({ status: "declined" });
  expect((await hostMails(story))[0]?.text).toContain("whom you took off the list");
});

test("an invented address, the mailbox itself and a guest who was forgotten are nobody here", async () => {
  const story = await aStory();
  const { to } = story.invitation;
  for (const wrong of ["post@gathered.example", to.replace(/.@/, "-@"), to.replace("+", "+0"), `x${to}`])
    await expect(send(story, { to: wrong })).rejects.toMatchObject({ responseCode: 550 });
  await eraseOwnReply(story.db, story.reply.id, minutes(10));
  await expect(send(story, {})).rejects.toMatchObject({ responseCode: 550 });
  await story.db.deleteFrom("replies").execute();
  await expect(send(story, {})).rejects.toMatchObject({ responseCode: 550 });
});

test("a mail a person wrote is passed on as it came, and while that fails it is not taken", async () => {
  const story = await aStory();
  const client = createTransport({ host: "127.0.0.1", port: story.port, ignoreTLS: true });
  const written = () =>
    client.sendMail({ from: mia, to: story.invitation.to, subject: "Re: An evening", text: "May I bring my dog?" });
  await written();
  expect(story.server.mails.at(-1)).toMatchObject({
    ...{ subject: "Re: An evening", text: "May I bring my dog?\n" },
    from: { address: mia },
  });
  story.server.answer = { code: 421, text: "Not now" };
  await expect(written()).rejects.toMatchObject({ responseCode: 451 });
});

test("a mail larger than any answer is refused, and nothing is kept of it", async () => {
  const story = await aStory();
  const client = createTransport({ host: "127.0.0.1", port: story.port, ignoreTLS: true });
  const big = { from: mia, to: story.invitation.to, subject: "Big", text: "x".repeat(3_000_000) };
  await expect(client.sendMail(big)).rejects.toMatchObject({ responseCode: 552 });
  expect(story.server.mails).toHaveLength(1);
});
