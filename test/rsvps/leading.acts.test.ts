import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { addWalkIn, givePlace, removeGuest } from "~/rsvps/guest-list.server";
import { listGuests, standings } from "~/rsvps/guests.server";
import { writeToGuests } from "~/rsvps/messages.server";
import { comeAfterAll, declineOwnReply, eraseOwnReply } from "~/rsvps/own-reply.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, allOf, anAnswer, aPlan, aReply, now } from "../support/factories";

async function aList(capacity: number | null) {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, { capacity });
  return { db, leader, gathering, occurrenceId: gathering.occurrenceId };
}

const told = async (db: Db, kind: string) =>
  (await db.selectFrom("outbox").select("recipient").where("kind", "=", kind).execute()).map((row) => row.recipient);
const statusOf = async (db: Db, id: string) =>
  (await db.selectFrom("replies").select("status").where("id", "=", id).executeTakeFirstOrThrow()).status;
const aWalkIn = (name: string, adults = 1) => ({ name, adults, children: 0, formKey: `walkin${name}` });

test("somebody who came without replying is written down once, takes a seat and gets no mail", async () => {
  const { db, occurrenceId } = await aList(2);
  for (let times = 0; times < 2; times++) expect(await addWalkIn(db, occurrenceId, aWalkIn("Zoe"), now)).toBe("added");
  expect(standings(await listGuests(db, occurrenceId))).toMatchObject({
    seats: 1,
    going: [{ name: "Zoe", email: null }],
  });
  expect(await addWalkIn(db, occurrenceId, aWalkIn("Yan", 2), now)).toBe("full");
  expect(await db.selectFrom("outbox").select("id").execute()).toEqual([]);
});

test("taken off the list, a guest is told, the seat is given on, and they can't come back by themselves", async () => {
  const { db, occurrenceId } = await aList(1);
  const [first, second] = [await aReply(db, occurrenceId), await aReply(db, occurrenceId)];
  await removeGuest(db, occurrenceId, first.id, now);
  await removeGuest(db, occurrenceId, first.id, now);
  expect(await told(db, "removed")).toEqual([first.email]);
  expect([await statusOf(db, first.id), await statusOf(db, second.id)]).toEqual(["declined", "going"]);
  expect(await comeAfterAll(db, first.id, now)).toBe("removed");
  await aReply(db, occurrenceId, { email: first.email });
  expect(await statusOf(db, first.id)).toBe("declined");
});

test("a leader gives a free place to whom they choose, also in the last two hours", async () => {
  const { db, occurrenceId } = await aList(2);
  const soon = new Date("2026-12-03T17:45:00Z");
  const [first, large, small] = [
    await aReply(db, occurrenceId, { adults: 2 }),
    await aReply(db, occurrenceId, { adults: 2 }),
    await aReply(db, occurrenceId),
  ];
  expect(await givePlace(db, occurrenceId, small.id, soon)).toBe("full");
  await declineOwnReply(db, first.id, soon);
  expect([await statusOf(db, large.id), await statusOf(db, small.id)]).toEqual(["waitlisted", "waitlisted"]);
  expect(await givePlace(db, occurrenceId, small.id, soon)).toBe("given");
  expect(await told(db, "promoted")).toEqual([small.email]);
  expect(await givePlace(db, occurrenceId, large.id, soon)).toBe("full");
});

test("nobody acts on a guest of another's list", async () => {
  const { db, occurrenceId } = await aList(2);
  const other = await aGathering(db, await aLeader(db, { name: "Sam" }));
  const guest = await aReply(db, other.occurrenceId);
  await removeGuest(db, occurrenceId, guest.id, now);
  expect(await givePlace(db, occurrenceId, guest.id, now)).toBeUndefined();
  expect(await statusOf(db, guest.id)).toBe("going");
});

test("a message goes once to each who is coming or waiting, and to nobody who is not", async () => {
  const { db, occurrenceId } = await aList(1);
  const [going, waiting, declined] = [
    await aReply(db, occurrenceId),
    await aReply(db, occurrenceId),
    await aReply(db, occurrenceId),
  ];
  await declineOwnReply(db, declined.id, now);
  await addWalkIn(db, occurrenceId, aWalkIn("Zoe"), now);
  const message = { text: "Bring a coat.", formKey: "message" };
  for (let times = 0; times < 2; times++) await writeToGuests(db, occurrenceId, message, now);
  expect((await told(db, "message")).sort()).toEqual([going.email, waiting.email].sort());
});

test("there can't be less room than seats are taken", async () => {
  const { db, leader, gathering, occurrenceId } = await aList(5);
  await aReply(db, occurrenceId, { adults: 3 });
  const led = gathering;
  expect(await changeLedGathering(db, leader, allOf(led), { plan: aPlan({ capacity: 2 }) }, now)).toBe("too-small");
  expect(await changeLedGathering(db, leader, allOf(led), { plan: aPlan({ capacity: 3 }) }, now)).toBe("changed");
  await aReply(db, occurrenceId, anAnswer());
  expect(standings(await listGuests(db, occurrenceId))).toMatchObject({ seats: 3, waitlisted: [{}] });
});

test("what is over stays as it was: nobody is called off, taken off or given a place, and no mail goes", async () => {
  const { db, leader, gathering, occurrenceId } = await aList(1);
  const [going, waiting] = [await aReply(db, occurrenceId), await aReply(db, occurrenceId)];
  const after = new Date("2026-12-03T19:31:00Z");
  await cancelGathering(db, leader, allOf(gathering), after);
  await removeGuest(db, occurrenceId, going.id, after);
  expect(await givePlace(db, occurrenceId, waiting.id, after)).toBe("over");
  expect([await statusOf(db, going.id), await statusOf(db, waiting.id)]).toEqual(["going", "waitlisted"]);
  const rows = await db.selectFrom("gatherings").select("cancelledAt").execute();
  expect(rows).toEqual([{ cancelledAt: null }]);
  expect([...(await told(db, "removed")), ...(await told(db, "calledOff"))]).toEqual([]);
});

test("erased after the day, a guest is forgotten and the count stays", async () => {
  const { db, occurrenceId } = await aList(null);
  const guest = await aReply(db, occurrenceId, { name: "Mia", adults: 8 });
  await eraseOwnReply(db, guest.id, new Date("2026-12-04T10:00:00Z"));
  expect(standings(await listGuests(db, occurrenceId))).toMatchObject({ seats: 8, going: [{ name: "", email: null }] });
  expect(JSON.stringify(await db.selectFrom("outbox").selectAll().execute())).not.toContain(guest.email);
});
