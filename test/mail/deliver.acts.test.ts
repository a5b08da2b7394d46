import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { deliverDue, type Post } from "~/mail/deliver.server";
import { countMails, listMails, queueMail } from "~/mail/outbox.server";
import { smtpTransport, type Transport } from "~/mail/transport.server";
import { aDatabase } from "../support/databases";
import { now } from "../support/factories";
import { aMailServer } from "../support/mail-server";

const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

function aPost(transport: Transport): Post {
  const renderers = {
    note: async ({ facts }: { facts: unknown }) => ({
      subject: "A note",
      text: JSON.stringify(facts),
      html: "<p>note</p>",
    }),
    "no-reason": async () => null,
  };
  return { transport, renderers, from: "Gathered <post@gathered.example>", host: "gathered.example" };
}

async function queue(db: Db, kind = "note", to = "ruth@leader.example") {
  await db.transaction().execute((trx) => queueMail(trx, { kind, to, facts: { number: 1 } }, now));
}

test("a queued mail reaches a real mail server once, with its own Message-ID", async () => {
  const { db } = await aDatabase();
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  await queue(db);
  expect(await deliverDue(db, aPost(transport), () => now)).toBe(1);
  expect(await deliverDue(db, aPost(transport), () => now)).toBe(0);
  transport.close();
  const [mail, ...others] = server.mails;
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ subject: "A note", to: [{ address: "ruth@leader.example" }] });
  expect(mail?.messageId).toMatch(/^<[a-z0-9]+@gathered\.example>$/);
  expect(await countMails(db)).toEqual({ sent: 1, failed: 0, queued: 0 });
});

test("a server that is busy is asked again later, with the same Message-ID", async () => {
  const { db } = await aDatabase();
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  server.answer = { code: 451, text: "Try again later" };
  await queue(db);
  await deliverDue(db, aPost(transport), () => now);
  expect((await listMails(db, 10))[0]).toMatchObject({
    state: "queued",
    attempts: 1,
    lastError: expect.stringContaining("451"),
  });
  expect(await deliverDue(db, aPost(transport), () => now)).toBe(0);
  server.answer = undefined;
  await deliverDue(db, aPost(transport), () => minutesLater(2));
  transport.close();
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]?.messageId).toBe(server.refused[0]?.messageId);
});

test("a recipient refused for good is shown as failed and not tried again", async () => {
  const { db } = await aDatabase();
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  server.answer = { code: 550, text: "No such mailbox" };
  await queue(db);
  await deliverDue(db, aPost(transport), () => now);
  expect(await deliverDue(db, aPost(transport), () => minutesLater(60 * 24 * 3))).toBe(0);
  transport.close();
  expect((await listMails(db, 10))[0]).toMatchObject({
    state: "failed",
    lastError: expect.stringContaining("No such mailbox"),
  });
});

test("a server that is down for an hour loses nothing", async () => {
  const { db } = await aDatabase();
  const down = smtpTransport("smtp://127.0.0.1:9");
  await queue(db);
  for (const minutes of [0, 2, 5, 11, 27, 58]) await deliverDue(db, aPost(down), () => minutesLater(minutes));
  down.close();
  const server = await aMailServer();
  const up = smtpTransport(server.url);
  await deliverDue(db, aPost(up), () => minutesLater(130));
  up.close();
  expect(server.mails).toHaveLength(1);
});

test("a mail without a reason any more is dropped, unseen", async () => {
  const { db } = await aDatabase();
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  await queue(db, "no-reason");
  await deliverDue(db, aPost(transport), () => now);
  transport.close();
  expect(server.mails).toEqual([]);
  expect(await listMails(db, 10)).toEqual([]);
});

test("two workers at once send each mail once", async () => {
  const { db } = await aDatabase();
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  for (let mail = 0; mail < 20; mail++) await queue(db, "note", `guest${mail}@people.example`);
  const drain = async () => {
    while ((await deliverDue(db, aPost(transport), () => now)) > 0);
  };
  await Promise.all([drain(), drain(), drain()]);
  transport.close();
  const recipients = server.mails.map((mail) => mail.to?.[0]?.address);
  expect(new Set(recipients).size).toBe(20);
  expect(recipients).toHaveLength(20);
});

test("a worker that died with a mail in hand is taken over from when its lease runs out", async () => {
  const { db } = await aDatabase();
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  await queue(db);
  await db
    .updateTable("outbox")
    .set({ leaseId: "dead", leasedUntil: minutesLater(5).toISOString() })
    .execute();
  expect(await deliverDue(db, aPost(transport), () => minutesLater(1))).toBe(0);
  expect(await deliverDue(db, aPost(transport), () => minutesLater(6))).toBe(1);
  transport.close();
  expect(server.mails).toHaveLength(1);
});

test("staff see what went and what failed, and an address only where it is an account's", async () => {
  const { db } = await aDatabase();
  const server = await aMailServer();
  const transport = smtpTransport(server.url);
  server.answer = { code: 550, text: "No mailbox <guest@people.example>" };
  await queue(db, "note", "guest@people.example");
  await deliverDue(db, aPost(transport), () => now);
  transport.close();
  expect(JSON.stringify(await listMails(db, 10))).not.toContain("guest@people.example");
  expect((await listMails(db, 10, ["note"]))[0]?.to).toBe("guest@people.example");
});
