import { expect, test } from "vitest";
import * as close from "~/routes/close/route";
import * as leadClose from "~/routes/lead-close/route";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { aGathering, aLeader, allOf, aReply } from "../support/factories";
import { aWorld, open, send } from "../support/world";

const after = new Date("2026-12-03T19:50:00Z");
const form = { people: "9", minutes: "65", thanks: "A girl found a home.", mayPassOn: "yes" };

async function anEvening() {
  const world = await aWorld();
  const leader = await aLeader(world.db);
  const gathering = await aGathering(world.db, leader);
  await aReply(world.db, gathering.occurrenceId, { adults: 8 });
  const token = world.context.closeLinks.sign({ id: gathering.occurrenceId, generation: 1 });
  world.context.now = () => after;
  return { world, leader, gathering, at: { path: `/close/${token}`, params: { token } } };
}

test("by the mailed link a leader reports, sees what was entered, and changes it", async () => {
  const { world, at } = await anEvening();
  expect((await open(world, close.loader, at)).data).toMatchObject({
    state: "open",
    seatsTaken: 8,
    plannedMinutes: 60,
  });
  expect((await send(world, close.action, form, at)).location).toBe(`${at.path}?done=1`);
  const entered = { people: 9, minutes: 65, thanks: "A girl found a home.", mayPassOn: true };
  expect((await open(world, close.loader, at)).data.close).toEqual(entered);
  await send(world, close.action, { ...form, people: "11", thanks: "" }, at);
  expect((await open(world, close.loader, at)).data.close).toMatchObject({ people: 11, thanks: null });
  const recorded = world.db.selectFrom("activity").select("id").where("kind", "=", "occurrence-closed");
  expect(await recorded.execute()).toHaveLength(1);
});

test("signed in, a leader comes to the same page, and no other leader does", async () => {
  const { world, leader, gathering, at } = await anEvening();
  const own = { path: "/lead", params: { gathering: gathering.id, date: gathering.originalDate } };
  const cookie = await world.signIn(leader.email);
  expect((await open(world, leadClose.loader, { ...own, cookie })).location).toBe(at.path);
  const stranger = await world.signIn((await aLeader(world.db, { name: "Sam" })).email);
  expect((await open(world, leadClose.loader, { ...own, cookie: stranger })).status).toBe(404);
});

test.each([
  ["three hundred where eight were expected", { people: "300" }, { people: "close-people-odd" }],
  ["nobody at all", { people: "0" }, { people: "close-people-odd" }],
  ["five minutes of sixty", { minutes: "5" }, { minutes: "close-minutes-odd" }],
])("%s is asked about once, and stands when it is sent again", async (_name, changes, errors) => {
  const { world, at } = await anEvening();
  const asked = await send(world, close.action, { ...form, ...changes }, at);
  expect(asked).toMatchObject({ status: 422, data: { rejected: { errors, values: { ...form, ...changes } } } });
  const { rejected } = asked.data as { rejected: { values: Record<string, string> } };
  expect((await send(world, close.action, rejected.values, at)).status).toBe(302);
});

test("other odd numbers than those that were asked about are asked about again", async () => {
  const { world, at } = await anEvening();
  expect((await send(world, close.action, { ...form, people: "400", sure: "300 65" }, at)).status).toBe(422);
});

test.each([
  ["no number", { people: "many" }, { people: "close-people" }],
  ["a million", { people: "1000000" }, { people: "close-people" }],
  ["a negative number", { minutes: "-3" }, { minutes: "close-minutes" }],
  ["a long story", { thanks: "x".repeat(2_001) }, { thanks: "thanks-long" }],
])("%s is told at its field", async (_name, changes, errors) => {
  const { world, at } = await anEvening();
  expect(await send(world, close.action, { ...form, ...changes }, at)).toMatchObject({
    status: 422,
    data: { rejected: { errors } },
  });
});

test("what has not begun, or was called off, can't be closed", async () => {
  const { world, leader, gathering, at } = await anEvening();
  world.context.now = () => new Date("2026-12-03T18:00:00Z");
  expect((await open(world, close.loader, at)).data.state).toBe("early");
  await send(world, close.action, form, at);
  await cancelGathering(world.db, leader, allOf(gathering), new Date("2026-12-03T18:10:00Z"));
  world.context.now = () => after;
  expect((await open(world, close.loader, at)).data.state).toBe("off");
  await send(world, close.action, form, at);
  expect(await world.db.selectFrom("closes").selectAll().execute()).toEqual([]);
});

test("a reply's link closes nothing, and an invented one is not there", async () => {
  const { world, gathering } = await anEvening();
  const reply = { id: gathering.occurrenceId, generation: 1 };
  for (const token of [world.context.replyLinks.sign(reply), "x", `${gathering.occurrenceId}${"A".repeat(22)}`])
    expect((await send(world, close.action, form, { path: `/close/${token}`, params: { token } })).status).toBe(404);
});
