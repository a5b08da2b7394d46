import type { Db } from "db/connection";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOwnReply, comeAfterAll, declineOwnReply, eraseOwnReply } from "~/rsvps/own-reply.server";
import { reply } from "~/rsvps/reply.server";
import { seatsOf } from "~/rsvps/seats";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, anAnswer, now } from "../support/factories";

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

/** What must hold after every act: seats never oversold, counters as the rows say. */
async function invariants(db: Db, occurrenceId: string, capacity: number | null) {
  const rows = await db.selectFrom("replies").selectAll().where("occurrenceId", "=", occurrenceId).execute();
  const taken = rows.filter((row) => row.status === "going").reduce((sum, row) => sum + seatsOf(row), 0);
  const counted = await db
    .selectFrom("occurrences")
    .select(["seatsTaken", "partiesWaiting"])
    .where("id", "=", occurrenceId)
    .executeTakeFirstOrThrow();
  expect(counted).toEqual({
    seatsTaken: taken,
    partiesWaiting: rows.filter((row) => row.status === "waitlisted").length,
  });
  if (capacity !== null) expect(taken).toBeLessThanOrEqual(capacity);
}

test("of 200 replies at once for the last place one is going, and 199 wait in order", { timeout: 60_000 }, async () => {
  const { db, occurrenceId } = await anOccurrence(1);
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => reply(db, occurrenceId, anAnswer(), now)));
  expect(outcomes.filter((outcome) => outcome === "going")).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "waitlisted")).toHaveLength(199);
  expect((await statuses(db)).indexOf("going")).toBe(0);
  expect(await mails(db)).toHaveLength(200);
  await invariants(db, occurrenceId, 1);
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
  await invariants(db, occurrenceId, 3);
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
  expect(told).toMatchObject({ recipient: mine.email, facts: expect.stringContaining('"change":"going"') });
});

test("a seated party that asks for more than is left keeps what it has, and is told", async () => {
  const { db, occurrenceId } = await anOccurrence(3);
  const mine = anAnswer({ adults: 2 });
  await reply(db, occurrenceId, mine, now);
  expect(await changeOwnReply(db, await replyId(db, mine.email), { adults: 4, children: 0 }, now)).toBe("kept-smaller");
  expect(await changeOwnReply(db, await replyId(db, mine.email), { adults: 1, children: 2 }, now)).toBe("going");
  await invariants(db, occurrenceId, 3);
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

test("in any order of replies, changes, refusals and returns no seat is sold twice", { timeout: 120_000 }, async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const step = fc.record({
    act: fc.constantFrom("reply", "change", "decline", "return", "erase"),
    who: fc.nat(5),
    adults: fc.integer({ min: 1, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      async (capacity, steps) => {
        const { occurrenceId } = await aGathering(db, leader, { capacity });
        for (const { act, who, adults } of steps) {
          const email = `guest${who}@people.example`;
          const known = await db
            .selectFrom("replies")
            .select("id")
            .where("occurrenceId", "=", occurrenceId)
            .where("email", "=", email)
            .executeTakeFirst();
          if (act === "reply" || !known) await reply(db, occurrenceId, anAnswer({ email, adults }), now);
          else if (act === "change") await changeOwnReply(db, known.id, { adults, children: 0 }, now);
          else if (act === "decline") await declineOwnReply(db, known.id, now);
          else if (act === "return") await comeAfterAll(db, known.id, now);
          else await eraseOwnReply(db, known.id, now);
          await invariants(db, occurrenceId, capacity);
        }
      },
    ),
    { numRuns: 40 },
  );
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
