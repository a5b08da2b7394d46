import type { Db } from "db/connection";
import { expect, onTestFinished, test } from "vitest";
import { openLinks } from "~/accounts/signed-links.server";
import { deliverDue, type Post } from "~/mail/deliver.server";
import { countMails } from "~/mail/outbox.server";
import { smtpTransport, type Transport } from "~/mail/transport.server";
import { replyMails } from "~/rsvps/emails";
import { reply } from "~/rsvps/reply.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, anAnswer, now } from "../support/factories";
import { aMailServer } from "../support/mail-server";

const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const nobodyListens = "smtp://127.0.0.1:9";

async function aPost() {
  const { db } = await aDatabase();
  const { occurrenceId } = await aGathering(db, await aLeader(db), { capacity: 100 });
  const server = await aMailServer();
  const { replyLinks: links, joinLinks } = openLinks("a secret of more than thirty-two characters");
  const renderers = replyMails(db, {
    links,
    joinLinks,
    siteUrl: "http://localhost:3000",
    mailbox: "post@gathered.example",
  });
  const post = (transport: Post["transport"]): Post => ({
    ...{ transport, renderers, from: "Gathered <post@gathered.example>", host: "gathered.example" },
  });
  const guest = (at = now) => reply(db, occurrenceId, anAnswer(), at);
  return { db, server, guest, post };
}

function smtp(url: string): Transport {
  const transport = smtpTransport(url);
  onTestFinished(() => transport.close());
  return transport;
}

async function deliverAll(db: Db, post: Post, at: Date): Promise<void> {
  while ((await deliverDue(db, post, () => at)) > 0);
}

test("with no mail server for an hour replies go on, and afterwards everybody is told once", async () => {
  const { db, server, guest, post } = await aPost();
  const down = post(smtp(nobodyListens));
  for (let minute = 0; minute < 60; minute++) {
    if (minute % 10 === 0) expect(await guest(minutesLater(minute))).toBe("going");
    await deliverAll(db, down, minutesLater(minute));
  }
  expect(await countMails(db)).toEqual({ sent: 0, failed: 0, queued: 6 });
  const up = post(smtp(server.url));
  for (let minute = 60; minute < 180; minute += 10) await deliverAll(db, up, minutesLater(minute));
  expect(await countMails(db)).toEqual({ sent: 6, failed: 0, queued: 0 });
  expect(server.mails).toHaveLength(6);
  expect(new Set(server.mails.map((mail) => mail.to?.[0]?.address)).size).toBe(6);
});

test("a slow mail server holds up no reply, and nobody sends the same mail beside it", async () => {
  const { db, server, guest, post } = await aPost();
  const sending = post(smtp(server.url));
  server.delayMs = 1_000;
  await guest();
  let isSent = false;
  const slow = deliverDue(db, sending, () => now).then(() => {
    isSent = true;
  });
  await expect.poll(() => server.mails).toHaveLength(1);
  expect(await deliverDue(db, sending, () => minutesLater(1))).toBe(0);
  expect(await guest()).toBe("going");
  expect(isSent).toBe(false);
  await slow;
  server.delayMs = 0;
  await deliverAll(db, sending, minutesLater(10));
  expect(server.mails).toHaveLength(2);
});

test("when the line is cut after the mail was taken, it goes once more, and can be known as the same", async () => {
  const { db, server, guest, post } = await aPost();
  const sending = post(smtp(server.url));
  server.answer = "cut";
  await guest();
  await deliverAll(db, sending, now);
  expect(await countMails(db)).toEqual({ sent: 0, failed: 0, queued: 1 });
  server.answer = undefined;
  for (const minutes of [2, 20, 60, 600]) await deliverAll(db, sending, minutesLater(minutes));
  const [first, again, ...more] = server.mails.map((mail) => mail.messageId);
  expect([again, more]).toEqual([first, []]);
});

test("a worker that dies between the server's yes and writing it down repeats one mail, known as the same", async () => {
  const { db, server, guest, post } = await aPost();
  const good = smtp(server.url);
  const dying = { ...good, send: (envelope: Parameters<Transport["send"]>[0]) => good.send(envelope).then(forever) };
  await guest();
  void deliverDue(db, post(dying), () => now);
  await expect.poll(() => server.mails).toHaveLength(1);
  await deliverAll(db, post(good), minutesLater(4));
  expect(server.mails).toHaveLength(1);
  for (const minutes of [6, 12, 600]) await deliverAll(db, post(good), minutesLater(minutes));
  const [first, again, ...more] = server.mails.map((mail) => mail.messageId);
  expect([again, more]).toEqual([first, []]);
});

test("a worker that dies before it sends is taken over from, and the mail goes once", async () => {
  const { db, server, guest, post } = await aPost();
  await guest();
  void deliverDue(db, post({ send: forever }), () => now);
  await expect.poll(() => countLeased(db)).toBe(1);
  for (const minutes of [4, 6, 12, 600]) await deliverAll(db, post(smtp(server.url)), minutesLater(minutes));
  expect(server.mails).toHaveLength(1);
});

const forever = () => new Promise<void>(() => {});

async function countLeased(db: Db): Promise<number> {
  return (await db.selectFrom("outbox").select("id").where("leaseId", "is not", null).execute()).length;
}
