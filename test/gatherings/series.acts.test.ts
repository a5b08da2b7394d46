import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { findGatheringOf, findOccurrenceOf, type LedGathering, listDatesOf } from "~/gatherings/gatherings.server";
import type { Plan } from "~/gatherings/plan.server";
import type { Recurrence } from "~/gatherings/recurrence";
import { expandSchedules } from "~/gatherings/schedules.server";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { foreseeChange } from "~/rsvps/foresee.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, allOf, aPlan, aReply, now } from "../support/factories";

const weekly = (ends: Recurrence["ends"] = null): Recurrence => ({ repeats: "weekly", interval: 1, ends });

async function aSeries(plan: Partial<Plan> = {}) {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, { recurrence: weekly({ count: 4 }), ...plan });
  const at = async (on: string): Promise<LedGathering> => {
    const found = await findOccurrenceOf(db, leader.id, gathering.id, on);
    if (!found) throw new Error(`There is no date ${on}`);
    return found;
  };
  return { db, leader, gathering, at };
}

/** The dates of a gathering as "slot: date time", those called off in brackets. */
async function datesOf(db: Db, id: string): Promise<string[]> {
  const rows = await db.selectFrom("occurrences").selectAll().where("gatheringId", "=", id).orderBy("date").execute();
  return rows.map(({ originalDate, date, time, cancelledAt }) => {
    const words = `${originalDate === date ? "" : `${originalDate}: `}${date} ${time}`;
    return cancelledAt ? `(${words})` : words;
  });
}

async function mails(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("outbox").select(["kind", "recipient"]).orderBy("queuedAt").orderBy("id").execute();
  return rows.filter(({ kind }) => kind !== "going").map(({ kind, recipient }) => `${kind} ${recipient}`);
}

const december = ["2026-12-03", "2026-12-10", "2026-12-17", "2026-12-24"];

test("a series has all its dates, each by the wall clock of its place", async () => {
  const { db, gathering } = await aSeries({ recurrence: weekly({ until: "2027-04-08" }) });
  const rows = await db.selectFrom("occurrences").selectAll().orderBy("startsAt").execute();
  expect(rows).toHaveLength(19);
  expect(new Set(rows.map(({ time }) => time))).toEqual(new Set(["19:30"]));
  expect(rows.find(({ date }) => date === "2027-03-25")?.startsAt).toBe("2027-03-25T18:30:00.000Z");
  expect(rows.find(({ date }) => date === "2027-04-01")?.startsAt).toBe("2027-04-01T17:30:00.000Z");
  expect(rows.every(({ gatheringId }) => gatheringId === gathering.id)).toBe(true);
});

test("an open series has the dates of eighteen months, and grows as time goes by", async () => {
  const { db, gathering } = await aSeries({ recurrence: weekly() });
  const before = await datesOf(db, gathering.id);
  expect(before.at(-1)).toBe("2028-06-01 19:30");
  expect(await expandSchedules(db, now)).toBe(0);
  expect(await expandSchedules(db, new Date("2026-12-21T03:41:00Z"))).toBe(1);
  expect((await datesOf(db, gathering.id)).slice(before.length)).toEqual(["2028-06-08 19:30", "2028-06-15 19:30"]);
});

test("one date is moved: it alone is, its address stays, and its guests are told by one mail", async () => {
  const { db, leader, gathering, at } = await aSeries();
  const second = await at("2026-12-10");
  await aReply(db, second.occurrenceId, { email: "mia@people.example" });
  const plan = aPlan({ date: "2026-12-11", time: "20:00" });
  await changeLedGathering(db, leader, { gathering: second, scope: "one" }, { plan }, now);
  expect(await datesOf(db, gathering.id)).toEqual([
    ...["2026-12-03 19:30", "2026-12-10: 2026-12-11 20:00", "2026-12-17 19:30", "2026-12-24 19:30"],
  ]);
  expect(await mails(db)).toEqual(["moved mia@people.example"]);
});

test("this and all later dates move to another weekday; earlier ones stay, a guest of several is told once", async () => {
  const { db, leader, gathering, at } = await aSeries();
  for (const on of ["2026-12-03", "2026-12-17", "2026-12-24"])
    await aReply(db, (await at(on)).occurrenceId, { email: "mia@people.example" });
  await aReply(db, (await at("2026-12-24")).occurrenceId, { email: "noah@people.example" });
  const reach = { gathering: await at("2026-12-17"), scope: "following" as const };
  const plan = aPlan({ date: "2026-12-18", recurrence: weekly({ until: "2027-01-01" }) });
  expect(await foreseeChange(db, reach, plan, now)).toMatchObject({
    told: 2,
    dates: [
      { act: "moves", before: { date: "2026-12-17" }, after: { date: "2026-12-18" } },
      { act: "moves", before: { date: "2026-12-24" }, after: { date: "2026-12-25" } },
      { act: "added", after: { date: "2027-01-01" } },
    ],
  });
  await changeLedGathering(db, leader, reach, { plan }, now);
  expect(await datesOf(db, gathering.id)).toEqual([
    ...["2026-12-03 19:30", "2026-12-10 19:30", "2026-12-17: 2026-12-18 19:30"],
    ...["2026-12-24: 2026-12-25 19:30", "2027-01-01 19:30"],
  ]);
  expect((await mails(db)).sort()).toEqual(["datesChanged mia@people.example", "moved noah@people.example"]);
});

test("all dates change while some are over: those stay as they were held", async () => {
  const { db, leader, gathering } = await aSeries();
  const later = new Date("2026-12-12T09:00:00Z");
  const next = await findGatheringOf(db, leader.id, gathering.id, later);
  if (!next) throw new Error("There is a next date");
  const plan = aPlan({ title: "Another title", date: next.date, recurrence: weekly({ until: "2026-12-24" }) });
  await changeLedGathering(db, leader, allOf(next), { plan }, later);
  const rows = await db.selectFrom("occurrences").select(["date", "title"]).orderBy("date").execute();
  expect(rows.map(({ title }) => title)).toEqual([
    ...["An evening for justice", "An evening for justice", "Another title", "Another title"],
  ]);
});

test("the uid that calendars know goes on with the dates to come", async () => {
  const { db, leader, gathering } = await aSeries();
  const { uid } = await db.selectFrom("schedules").select("uid").executeTakeFirstOrThrow();
  const later = new Date("2026-12-12T09:00:00Z");
  const next = await findGatheringOf(db, leader.id, gathering.id, later);
  if (!next) throw new Error("There is a next date");
  const plan = aPlan({ time: "20:00", date: next.date, recurrence: weekly({ until: "2026-12-24" }) });
  await changeLedGathering(db, leader, allOf(next), { plan }, later);
  const schedules = await db.selectFrom("schedules").selectAll().orderBy("firstSlot").execute();
  expect(schedules.map(({ firstSlot, lastSlot }) => [firstSlot, lastSlot])).toEqual([
    ["2026-12-03", "2026-12-10"],
    ["2026-12-17", "2026-12-24"],
  ]);
  expect(schedules.map((schedule) => schedule.uid === uid)).toEqual([false, true]);
  expect(schedules[1]?.sequence).toBe(1);
});

test("what one date has of its own stays when all are changed", async () => {
  const { db, leader, gathering, at } = await aSeries();
  const own = aPlan({ date: "2026-12-11", title: "With music" });
  await changeLedGathering(db, leader, { gathering: await at("2026-12-10"), scope: "one" }, { plan: own }, now);
  const all = aPlan({ time: "20:00", about: "Bring a chair.", recurrence: weekly({ count: 4 }) });
  await changeLedGathering(db, leader, allOf(gathering), { plan: all }, now);
  expect(await datesOf(db, gathering.id)).toEqual([
    ...["2026-12-03 20:00", "2026-12-10: 2026-12-11 19:30", "2026-12-17 20:00", "2026-12-24 20:00"],
  ]);
  const moved = await at("2026-12-10");
  expect([moved.title, moved.about]).toEqual(["With music", "Bring a chair."]);
});

test("every other week instead of every week: the dates between are called off, and their guests told", async () => {
  const { db, leader, gathering, at } = await aSeries();
  await aReply(db, (await at("2026-12-10")).occurrenceId, { email: "mia@people.example" });
  const plan = aPlan({ recurrence: { repeats: "weekly", interval: 2, ends: { until: "2026-12-24" } } });
  await changeLedGathering(db, leader, allOf(gathering), { plan }, now);
  expect(await datesOf(db, gathering.id)).toEqual([
    ...["2026-12-03 19:30", "(2026-12-10 19:30)", "2026-12-17 19:30", "(2026-12-24 19:30)"],
  ]);
  expect(await mails(db)).toEqual(["calledOff mia@people.example"]);
});

test("called off: one date, or it and all later ones, and an open series then grows no more", async () => {
  const { db, leader, gathering, at } = await aSeries({ recurrence: weekly() });
  await cancelGathering(db, leader, { gathering: await at("2026-12-10"), scope: "one" }, now);
  await cancelGathering(db, leader, { gathering: await at("2026-12-24"), scope: "following" }, now);
  const coming = (await listDatesOf(db, leader.id, gathering.id, now)).filter((date) => date.cancelledAt === null);
  expect(coming.map(({ date }) => date)).toEqual(["2026-12-03", "2026-12-17"]);
  expect(await expandSchedules(db, new Date("2027-06-01T00:00:00Z"))).toBe(0);
});

test("a change shown to the leader is not saved over another that came between", async () => {
  const { db, leader, gathering, at } = await aSeries();
  const plan = aPlan({ time: "20:00", recurrence: weekly({ count: 4 }) });
  const { seen } = await foreseeChange(db, allOf(gathering), plan, now);
  await cancelGathering(db, leader, { gathering: await at("2026-12-10"), scope: "one" }, now);
  const outcome = await changeLedGathering(db, leader, allOf(gathering), { plan, seen }, now);
  expect(outcome).toMatchObject({ differs: { dates: [{}, {}, {}] } });
  expect((await datesOf(db, gathering.id))[0]).toBe("2026-12-03 19:30");
});

test("once becomes a series, and a series once again", async () => {
  const { db, leader, gathering } = await aSeries({ recurrence: null });
  const series = aPlan({ recurrence: weekly({ count: 4 }) });
  await changeLedGathering(db, leader, allOf(gathering), { plan: series }, now);
  expect(await datesOf(db, gathering.id)).toEqual(december.map((day) => `${day} 19:30`));
  await changeLedGathering(db, leader, allOf(gathering), { plan: aPlan({ date: "2027-02-01" }) }, now);
  expect((await datesOf(db, gathering.id)).filter((date) => !date.startsWith("("))).toEqual([
    "2026-12-03: 2027-02-01 19:30",
  ]);
});
