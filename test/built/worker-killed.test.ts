import { openDatabase } from "db/connection";
import { expect, onTestFinished, test } from "vitest";
import { reply } from "~/rsvps/reply.server";
import { aGathering, aLeader, anAnswer } from "../support/factories";
import { openServer, runServer, until } from "../support/server";

test("killed after the mail server's yes, before it is written down, it sends that mail once more, known as the same", async () => {
  const server = await openServer();
  onTestFinished(() => server.close());
  const { db } = server.database;
  const { occurrenceId } = await aGathering(db, await aLeader(db));
  const other = await openDatabase(server.environment.DATABASE_URL ?? "");
  onTestFinished(() => other.close());
  server.mail.delayMs = 500;
  await reply(db, occurrenceId, anAnswer(), new Date());
  await until(() => server.mail.mails.length === 1);
  await other.db.transaction().execute(async () => {
    // Whoever has the write lock keeps the worker from writing down what it was told.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    server.child.process.kill("SIGKILL");
    await server.child.exit;
  });
  expect(await db.selectFrom("outbox").select(["sentAt", "attempts"]).executeTakeFirst()).toEqual({
    sentAt: null,
    attempts: 0,
  });
  await db.updateTable("outbox").set({ leasedUntil: new Date().toISOString() }).execute();
  const again = runServer(server.environment);
  onTestFinished(() => void again.process.kill("SIGTERM"));
  await until(async () => (await db.selectFrom("outbox").select("sentAt").executeTakeFirst())?.sentAt !== null);
  const [first, second, ...more] = server.mail.mails.map((mail) => mail.messageId);
  expect([second, more]).toEqual([first, []]);
});
