import { expect, test } from "vitest";
import { listDatesOf } from "~/gatherings/gatherings.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { replyToDates } from "~/rsvps/reply.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, allOf, anAnswer, aPlan, now } from "../support/factories";
import { seatInvariants } from "./seat-invariants";

const weekly = { repeats: "weekly", interval: 1, ends: { count: 6 } } as const;

test("forty parties for all dates of a series at once, while it is moved twice: every seat is sold once, nobody waits for nothing", {
  timeout: 60_000,
}, async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, { capacity: 10, recurrence: weekly });
  const dates = await listDatesOf(db, leader.id, gathering.id, now);
  const ids = dates.map(({ occurrenceId }) => occurrenceId);
  const move = (time: string) =>
    changeLedGathering(db, leader, allOf(gathering), { plan: aPlan({ time, capacity: 10, recurrence: weekly }) }, now);
  const replies = Array.from({ length: 40 }, (_, guest) =>
    replyToDates(db, guest % 2 === 0 ? ids : ids.toReversed(), anAnswer(), now),
  );
  const [outcomes] = await Promise.all([Promise.all(replies), move("20:00"), move("21:00")]);
  expect(outcomes.map((dated) => dated.filter((one) => one === "going" || one === "waitlisted"))).toEqual(outcomes);
  for (const id of ids) await seatInvariants(db, id);
  const going = await db.selectFrom("replies").select("id").where("status", "=", "going").execute();
  expect(going).toHaveLength(6 * 10);
});

test("one guest's forms for different dates, sent at once, do not wait for each other for ever", async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, { capacity: null, recurrence: weekly });
  const ids = (await listDatesOf(db, leader.id, gathering.id, now)).map(({ occurrenceId }) => occurrenceId);
  const email = "mia@people.example";
  const all = [ids, ...ids.map((id) => [id])].map((some) => replyToDates(db, some, anAnswer({ email }), now));
  await Promise.all(all);
  const rows = await db.selectFrom("replies").select("status").where("email", "=", email).execute();
  expect(rows.map(({ status }) => status)).toEqual(ids.map(() => "going"));
});
