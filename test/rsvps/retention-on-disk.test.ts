import { readFileSync } from "node:fs";
import { settleLog } from "db/connection";
import { expect, test } from "vitest";
import { forgetMails } from "~/mail/retention.server";
import { eraseOwnReply } from "~/rsvps/own-reply.server";
import { forgetGuests } from "~/rsvps/retention.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, aReply, now } from "../support/factories";

const longAfter = new Date("2027-03-05T00:00:00Z");

test("what a guest had erased is at once in neither the database file nor its log", async () => {
  const { db, url } = await aDatabase();
  const { occurrenceId } = await aGathering(db, await aLeader(db));
  const guest = await aReply(db, occurrenceId, { name: "Remember Me", email: "remember@me.example" });
  await eraseOwnReply(db, guest.id, now);
  const files = [url, `${url}-wal`].map((file) => readFileSync(file, "latin1"));
  expect(files.some((file) => /remember@me\.example|Remember Me/.test(file))).toBe(false);
});

test("what was forgotten is in neither the database file nor its log", async () => {
  const { db, url } = await aDatabase();
  const { occurrenceId } = await aGathering(db, await aLeader(db));
  await aReply(db, occurrenceId, { name: "Remember Me", email: "remember@me.example" });
  const inFiles = () =>
    [url, `${url}-wal`].some((file) => readFileSync(file, "latin1").includes("remember@me.example"));
  await db.updateTable("outbox").set({ sentAt: now.toISOString() }).execute();
  expect(inFiles()).toBe(true);
  await forgetGuests(db, longAfter);
  await forgetMails(db, longAfter);
  await settleLog(db);
  expect(inFiles()).toBe(false);
});
