import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { changeOwnReply, comeAfterAll, declineOwnReply, eraseOwnReply } from "~/rsvps/own-reply.server";
import { reply } from "~/rsvps/reply.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, anAnswer, now } from "../support/factories";
import { seatInvariants } from "./seat-invariants";

async function anOccurrence(capacity: number | null) {
  const { db } = await aDatabase();
  const { occurrenceId } = await aGathering(db, await aLeader(db), { capacity });
  return { db, occurrenceId };
}

const statuses = async (db: Db) =>
  (await db.selectFrom("replies").select("status").orderBy("turn").execute()).map((row) => row.status);
const mails = async (db: Db) =>
  (await db.selectFrom("outbox").select("kind").orderBy("queuedAt").orderBy("kind").execute()).map((row) => row.kind);
const replyId = async (db: Db, email: string) =>
  (await db.selectFrom("replies").select("id").where("email", "=", email).executeTakeFirstOrThrow()).id;

test("of 200 replies at once for the last place one is going, and 199 wait in order", { timeout: 60_000 }, async () => {
  const { db, occurrenceId } = await anOccurrence(1);
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => reply(db, occurrenceId, anAnswer(), now)));
  expect(outcomes.filter((outcome) => outcome === "going")).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "waitlisted")).toHaveLength(199);
  expect((await statuses(db)).indexOf("going")).toBe(0);
  expect(await mails(db)).toHaveLength(200);
  await seatInvariants(db, occurrenceId);
});

test("the same form fifty times in parallel is one reply and one mail", async () => {
  const { db, occurrenceId } = await anOccurrence(10);
  const answer = anAnswer();
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => reply(db, occurrenceId, answer, now)));
  expect(new Set(outcomes)).toEqual(new Set(["going"]));
  expect(await statuses(db)).toEqual(["going"]);
  expect(await mails(db)).toEqual(["going"]);
});

test("a freed seat goes to the first party in line that fits, in the same act, and it is told", async () => {
  const { db, occurrenceId } = await anOccurrence(3);
  const [first, large, small] = [anAnswer({ adults: 2 }), anAnswer({ adults: 3 }), anAnswer({ adults: 2 })];
  for (const answer of [first, large, small]) await reply(db, occurrenceId, answer, now);
  expect(await statuses(db)).toEqual(["going", "waitlisted", "waitlisted"]);
  await reply(db, occurrenceId, anAnswer(), now);
  await declineOwnReply(db, await replyId(db, first.email), now);
  expect(await statuses(db)).toEqual(["declined", "waitlisted", "going", "going"]);
  expect(await mails(db)).toEqual(expect.arrayContaining(["promoted"]));
  await seatInvariants(db, occurrenceId);
});

test("nobody is promoted in the last two hours before the start", async () => {
  const { db, occurrenceId } = await anOccurrence(1);
  const [first, second] = [anAnswer(), anAnswer()];
  for (const answer of [first, second]) await reply(db, occurrenceId, answer, now);
  await declineOwnReply(db, await replyId(db, first.email), new Date("2026-12-03T16:31:00Z"));
  expect(await statuses(db)).toEqual(["declined", "waitlisted"]);
});

test("a second reply with a known address shows what a first would, keeps its place, and only the mail tells", async () => {
  const { db, occurrenceId } = await anOccurrence(1);
  const mine = anAnswer();
  await reply(db, occurrenceId, mine, now);
  const again = anAnswer({ email: mine.email.toUpperCase() });
  expect(await reply(db, occurrenceId, again, now)).toBe("waitlisted");
  expect(await statuses(db)).toEqual(["going"]);
  const told = await db
    .selectFrom("outbox")
    .select(["kind", "recipient", "facts"])
    .where("kind", "=", "repliedAgain")
    .executeTakeFirstOrThrow();
  expect(told).toMatchObject({ recipient: mine.email, facts: expect.stringContaining('"change":"unchanged"') });
});

test("a seated party that asks for more than is left keeps what it has, and is told", async () => {
  const { db, occurrenceId } = await anOccurrence(3);
  const mine = anAnswer({ adults: 2 });
  await reply(db, occurrenceId, mine, now);
  expect(await changeOwnReply(db, await replyId(db, mine.email), { name: "Mia", adults: 4, children: 0 }, now)).toBe(
    "kept-smaller",
  );
  expect(await changeOwnReply(db, await replyId(db, mine.email), { name: "Mia", adults: 1, children: 2 }, now)).toBe(
    "going",
  );
  await seatInvariants(db, occurrenceId);
});

test("who can come after all stands at the end of the line", async () => {
  const { db, occurrenceId } = await anOccurrence(1);
  const [first, second] = [anAnswer(), anAnswer()];
  for (const answer of [first, second]) await reply(db, occurrenceId, answer, now);
  await declineOwnReply(db, await replyId(db, first.email), now);
  expect(await comeAfterAll(db, await replyId(db, first.email), now)).toBe("waitlisted");
  expect(await statuses(db)).toEqual(["going", "waitlisted"]);
});

test("replies close when the occurrence ends", async () => {
  const { db, occurrenceId } = await anOccurrence(null);
  expect(await reply(db, occurrenceId, anAnswer(), new Date("2026-12-03T19:30:00Z"))).toBe("closed");
  expect(await reply(db, "no-such-occurrence", anAnswer(), now)).toBe("closed");
});

test("an erased guest is nowhere any more, and the seat is given on", async () => {
  const { db, occurrenceId } = await anOccurrence(1);
  const [first, second] = [anAnswer({ name: "Forgotten", email: "forget@me.example" }), anAnswer()];
  for (const answer of [first, second]) await reply(db, occurrenceId, answer, now);
  await eraseOwnReply(db, await replyId(db, first.email), now);
  const everything = JSON.stringify([
    await db.selectFrom("replies").selectAll().execute(),
    await db.selectFrom("outbox").selectAll().execute(),
    await db.selectFrom("activity").selectAll().execute(),
  ]);
  expect(everything).not.toMatch(/Forgotten|forget@me/);
  expect(await statuses(db)).toEqual(["going"]);
});

test("the same form from a known guest is told once, and answers what it answered first", async () => {
  const { db, occurrenceId } = await anOccurrence(1);
  const mine = anAnswer();
  await reply(db, occurrenceId, mine, now);
  const again = anAnswer({ email: mine.email });
  for (let times = 0; times < 4; times++) expect(await reply(db, occurrenceId, again, now)).toBe("waitlisted");
  expect(await mails(db)).toEqual(["going", "repliedAgain"]);
  await declineOwnReply(db, await replyId(db, mine.email), now);
  expect(await reply(db, occurrenceId, again, now)).toBe("waitlisted");
});

test("a guest's own page mends the name the host reads, and tells by mail only what is news", async () => {
  const { db, occurrenceId } = await anOccurrence(3);
  const mine = anAnswer({ name: "Mai" });
  await reply(db, occurrenceId, mine, now);
  const id = await replyId(db, mine.email);
  expect(await changeOwnReply(db, id, { name: "Mia", adults: 1, children: 0 }, now)).toBe("going");
  expect(await changeOwnReply(db, id, { name: "Mia", adults: 1, children: 0 }, now)).toBe("unchanged");
  expect(await mails(db)).toEqual(["going"]);
  expect(await changeOwnReply(db, id, { name: "Mia", adults: 2, children: 0 }, now)).toBe("going");
  expect(await mails(db)).toEqual(["changed", "going"]);
  expect(await db.selectFrom("replies").select("name").execute()).toEqual([{ name: "Mia" }]);
});
