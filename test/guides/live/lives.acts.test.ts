import { expect, test } from "vitest";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { saveChoices } from "~/guides/choices.server";
import { openGuide } from "~/guides/guides.server";
import { followCodeOf, keepLive } from "~/guides/live/lives.server";
import { findNowVersion, openNow } from "~/guides/live/now.server";
import { noPlan } from "~/guides/plan/plan";
import { savePlan } from "~/guides/plan/plans.server";
import { withdrawRequest } from "~/guides/withdrawals.server";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { findClosable } from "~/rsvps/closes.server";
import { aDatabase } from "../../support/databases";
import { aGathering, aLeader, allOf, aPublishedBulletin, aStaffMember, now } from "../../support/factories";

const letter = "An hour of thanks\n\nGhana\n\n• Please pray for the harvest in Ghana.\n\n• Please pray for rain.";
const begun = Date.parse("2026-12-03T18:31:00Z");

async function aStory() {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  await aPublishedBulletin(db, letter);
  const gathering = await aGathering(db, leader);
  const guide = await openGuide(db, gathering, now);
  if (!guide) throw new Error("There is a bulletin");
  const section = guide.blocks.find(({ kind }) => kind === "section");
  if (!section) throw new Error("There is a section");
  const code = await followCodeOf(db, gathering.occurrenceId, now);
  const at = (key: string, endedAt: number | null = null, minutes: { actual: number }[] = []) =>
    keepLive(
      db,
      gathering.occurrenceId,
      { at: key, startedAt: begun, endedAt, minutes: minutes.map(({ actual }) => ({ key, planned: 5, actual })) },
      now,
    );
  const said = async () => JSON.stringify((await openNow(db, code, now))?.sheet);
  return { db, leader, gathering, guide, section, code, at, said };
}

test("the code to follow by is the same for good, and leads nowhere once the gathering is off", async () => {
  const { db, leader, gathering, code } = await aStory();
  expect(await followCodeOf(db, gathering.occurrenceId, now)).toBe(code);
  expect(code).toMatch(/^[0-9a-z]{14}$/);
  expect(await openNow(db, code, now)).toMatchObject({ state: "before", sheet: null });
  for (const wrong of ["nobody", "", "\u0000", "%"]) expect(await openNow(db, wrong, now)).toBeUndefined();
  await cancelGathering(db, leader, allOf(gathering), now);
  expect(await openNow(db, code, now)).toBeUndefined();
});

test("those who follow see the block that is prayed, as on their handout: no name, no word for the leader", async () => {
  const { db, gathering, section, code, at, said } = await aStory();
  const plan = { ...noPlan, blocks: { [section.key]: { reader: "Mia Sommer" } } };
  await savePlan(db, gathering.occurrenceId, { version: 0, plan }, now);
  await at(section.key);
  expect(await openNow(db, code, now)).toMatchObject({ state: "under-way", title: gathering.title });
  expect(await said()).toContain("the harvest in Ghana");
  expect(await said()).not.toContain("Mia Sommer");
  for (const note of section.do) expect(await said()).not.toContain(note);
  const before = (await openNow(db, code, now))?.version;
  await at("welcome");
  expect(await said()).not.toContain("Ghana");
  expect((await openNow(db, code, now))?.version).not.toBe(before);
  await at("a block that is gone");
  expect(await openNow(db, code, now)).toMatchObject({ state: "under-way", sheet: { parts: [] } });
});

test("phones that ask whether anything is new cost no guide, note nothing, and hear of every change", async () => {
  const { db, gathering, section, code, at } = await aStory();
  await db.deleteFrom("guideOpenings").execute();
  await at(section.key);
  const versions = [await findNowVersion(db, code, now)];
  expect(versions).toEqual([(await openNow(db, code, now))?.version]);
  expect(await findNowVersion(db, code, now)).toBe(versions[0]);
  expect(await findNowVersion(db, "nobody", now)).toBeUndefined();
  const choices = { minutes: 60, people: 9, place: "home" as const, children: true };
  const staff = await aStaffMember(db);
  const [request] = section.requests;
  const changes = [
    () => savePlan(db, gathering.occurrenceId, { version: 0, plan: { ...noPlan, seed: 3 } }, now),
    () => saveChoices(db, gathering.occurrenceId, choices, now),
    () => withdrawRequest(db, staff.id, { id: String(request?.id), reason: "It was told in confidence." }, now),
    () => at("closing"),
    () => at("closing", begun + 3_600_000),
  ];
  for (const change of changes) {
    await change();
    versions.push(await findNowVersion(db, code, now));
  }
  expect(new Set(versions).size).toBe(versions.length);
  expect(await db.selectFrom("guideOpenings").selectAll().execute()).toEqual([]);
});

test("a withdrawn request is gone from those phones at once", async () => {
  const { db, section, at, said } = await aStory();
  await at(section.key);
  const request = section.requests.find(({ text }) => text.includes("harvest"));
  const staff = await aStaffMember(db);
  await withdrawRequest(db, staff.id, { id: String(request?.id), reason: "It was told in confidence." }, now);
  expect(await said()).not.toContain("harvest");
  expect(await said()).toContain("rain");
});

test("how long it took is there when the leader closes, and only once it was led to its end", async () => {
  const { db, leader, gathering, section, code, at } = await aStory();
  const occurrence = await findOccurrenceOf(db, leader.id, gathering.id, gathering.originalDate);
  const led = async () => (await findClosable(db, String(occurrence?.occurrenceId)))?.ledMinutes;
  expect(await led()).toBeNull();
  await at(section.key, null, [{ actual: 10 }]);
  expect(await led()).toBeNull();
  await at(section.key, begun + 3_800_000, [{ actual: 40.4 }, { actual: 22.9 }]);
  expect(await led()).toBe(63);
  expect(await openNow(db, code, now)).toMatchObject({ state: "over", sheet: null });
});
