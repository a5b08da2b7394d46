import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { sendDigests } from "~/rsvps/digest.server";
import { addWalkIn } from "~/rsvps/guest-list.server";
import { tellLeaders } from "~/rsvps/leader-notices.server";
import { planMails } from "~/rsvps/mail-plan.server";
import { comeAfterAll, confirmOwnReply, declineOwnReply } from "~/rsvps/own-reply.server";
import { remindGuests } from "~/rsvps/reminders.server";
import { aDatabase } from "../support/databases";
import { aCoLeader, aGathering, aLeader, allOf, aPlan, aPublishedBulletin, aReply, now } from "../support/factories";

/** 19:30 in Berlin on 3 December, as the factories plan it. */
const dayBefore = new Date("2026-12-02T10:00:20Z");
const onTheDay = new Date("2026-12-03T07:00:20Z");

async function aStory() {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, { capacity: 2 });
  return { db, leader, gathering, occurrenceId: gathering.occurrenceId };
}

const told = async (db: Db, kind: string) =>
  (await db.selectFrom("outbox").select("recipient").where("kind", "=", kind).orderBy("recipient").execute()).map(
    (row) => row.recipient,
  );

test("those who are going are reminded once each time, whatever runs beside; nobody else is", async () => {
  const { db, occurrenceId } = await aStory();
  const going = await aReply(db, occurrenceId);
  const declined = await aReply(db, occurrenceId);
  await declineOwnReply(db, declined.id, now);
  await addWalkIn(db, occurrenceId, { name: "Zoe", adults: 1, children: 0, formKey: "zoe" }, now);
  await aReply(db, occurrenceId, { email: "waiting@people.example" });
  await Promise.all([remindGuests(db, dayBefore), remindGuests(db, dayBefore), remindGuests(db, dayBefore)]);
  expect(await told(db, "dayBefore")).toEqual([going.email]);
  expect(await told(db, "onTheDay")).toEqual([]);
  for (let times = 0; times < 2; times++) await remindGuests(db, onTheDay);
  expect(await told(db, "dayBefore")).toEqual([going.email]);
  expect(await told(db, "onTheDay")).toEqual([going.email]);
});

test("a clock that jumps back two hours reminds nobody twice", async () => {
  const { db, occurrenceId } = await aStory();
  await aReply(db, occurrenceId);
  for (const hours of [0, 2, -2, 1]) await remindGuests(db, new Date(dayBefore.getTime() + hours * 3_600_000));
  expect(await told(db, "dayBefore")).toHaveLength(1);
});

test("who replied this morning needs no reminding the same noon, and gets the one on the day", async () => {
  const { db, occurrenceId } = await aStory();
  const late = await aReply(db, occurrenceId, {}, new Date("2026-12-02T06:00:00Z"));
  await remindGuests(db, dayBefore);
  expect(await told(db, "dayBefore")).toEqual([]);
  await remindGuests(db, onTheDay);
  expect(await told(db, "onTheDay")).toEqual([late.email]);
});

test("called off, nobody is reminded; moved, they are reminded of the new date", async () => {
  const { db, leader, gathering, occurrenceId } = await aStory();
  await aReply(db, occurrenceId);
  await remindGuests(db, dayBefore);
  const moved = aPlan({ date: "2026-12-10", startsAt: "2026-12-10T18:30:00.000Z", endsAt: "2026-12-10T19:30:00.000Z" });
  await changeLedGathering(db, leader, allOf(gathering), { plan: moved }, dayBefore);
  await remindGuests(db, new Date("2026-12-09T10:00:20Z"));
  expect(await told(db, "dayBefore")).toHaveLength(2);
  await cancelGathering(db, leader, allOf(gathering), now);
  await remindGuests(db, new Date("2026-12-10T07:00:20Z"));
  expect(await told(db, "onTheDay")).toEqual([]);
});

test("the next digest goes on where the last one ended, also after an evening without one", async () => {
  const { db, leader, occurrenceId } = await aStory();
  await aReply(db, occurrenceId, {}, new Date("2026-11-23T16:00:00Z"));
  await sendDigests(db, new Date("2026-11-23T17:00:20Z"));
  await aReply(db, occurrenceId, {}, new Date("2026-11-23T17:30:00Z"));
  await sendDigests(db, new Date("2026-11-25T19:30:00Z"));
  expect(await told(db, "digest")).toEqual([leader.email, leader.email]);
});

test("a reminded guest says yes again, or frees the seat", async () => {
  const { db, occurrenceId } = await aStory();
  const guest = await aReply(db, occurrenceId);
  expect(await confirmOwnReply(db, guest.id, dayBefore)).toBe("confirmed");
  await declineOwnReply(db, guest.id, dayBefore);
  expect(await confirmOwnReply(db, guest.id, dayBefore)).toBe("declined");
  expect(await comeAfterAll(db, guest.id, dayBefore)).toBe("going");
});

test("all who lead hear once that the guide is ready, when there is one, and the host is asked once to close", async () => {
  const { db, leader, gathering } = await aStory();
  const coLeader = await aCoLeader(db, gathering);
  const twoDaysBefore = new Date("2026-12-01T08:00:20Z");
  await tellLeaders(db, twoDaysBefore);
  expect(await told(db, "guideReady")).toEqual([]);
  await aPublishedBulletin(db);
  for (let times = 0; times < 2; times++) await tellLeaders(db, twoDaysBefore);
  expect(await told(db, "guideReady")).toEqual([leader.email, coLeader.email].sort());
  await tellLeaders(db, new Date("2026-12-03T19:40:00Z"));
  expect(await told(db, "pleaseClose")).toEqual([]);
  for (let times = 0; times < 2; times++) await tellLeaders(db, new Date("2026-12-03T19:45:20Z"));
  expect(await told(db, "pleaseClose")).toEqual([leader.email]);
});

test("in the evening a leader gets one mail about the day's replies, and none about a quiet day", async () => {
  const { db, leader, occurrenceId } = await aStory();
  const evening = new Date("2026-11-23T17:00:20Z");
  await sendDigests(db, evening);
  expect(await told(db, "digest")).toEqual([]);
  await aReply(db, occurrenceId);
  await sendDigests(db, new Date("2026-11-23T15:00:00Z"));
  expect(await told(db, "digest")).toEqual([]);
  for (let times = 0; times < 2; times++) await sendDigests(db, evening);
  expect(await told(db, "digest")).toEqual([leader.email]);
  await sendDigests(db, new Date("2026-11-24T17:00:20Z"));
  expect(await told(db, "digest")).toHaveLength(1);
});

test("the leader's page says what goes out when, and what did", async () => {
  const { db, occurrenceId, gathering } = await aStory();
  await aReply(db, occurrenceId);
  await remindGuests(db, dayBefore);
  const plan = await planMails(db, { ...gathering, id: occurrenceId }, dayBefore);
  expect(plan.map(({ kind, date, time, state }) => [kind, date, time, state])).toEqual([
    ["guideReady", "2026-12-01", "09:00", "planned"],
    ["dayBefore", "2026-12-02", "11:00", "sent"],
    ["onTheDay", "2026-12-03", "08:00", "planned"],
    ["pleaseClose", "2026-12-03", "20:45", "planned"],
  ]);
});
