import { expect, test } from "vitest";
import { forgetMails } from "~/mail/retention.server";
import { forgetGuests } from "~/rsvps/retention.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, aReply, now } from "../support/factories";

const ended = "2026-12-03T19:30:00.000Z";
const daysAfter = (days: number) => new Date(new Date(ended).getTime() + days * 86_400_000);

test("names and addresses go ninety days after the gathering, and how many came stays", async () => {
  const { db } = await aDatabase();
  const { occurrenceId } = await aGathering(db, await aLeader(db));
  await aReply(db, occurrenceId, { name: "Remember Me", email: "remember@me.example", adults: 2 });
  expect(await forgetGuests(db, daysAfter(89))).toBe(0);
  expect(await forgetGuests(db, daysAfter(92))).toBe(1);
  expect(await forgetGuests(db, daysAfter(92))).toBe(0);
  expect(await db.selectFrom("replies").select(["name", "adults", "status"]).execute()).toEqual([
    { name: "", adults: 2, status: "going" },
  ]);
  expect(await db.selectFrom("occurrences").select("seatsTaken").execute()).toEqual([{ seatsTaken: 2 }]);
});

test("a week after a mail is settled nobody can say whom it went to", async () => {
  const { db } = await aDatabase();
  const { occurrenceId } = await aGathering(db, await aLeader(db));
  await aReply(db, occurrenceId, { email: "remember@me.example" });
  expect(await forgetMails(db, daysAfter(8))).toBe(0);
  await db.updateTable("outbox").set({ sentAt: now.toISOString() }).execute();
  expect(await forgetMails(db, new Date(now.getTime() + 8 * 86_400_000))).toBe(1);
  expect(JSON.stringify(await db.selectFrom("outbox").selectAll().execute())).not.toContain("remember@me");
});
