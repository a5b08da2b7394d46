import { expect, test } from "vitest";
import { officeOf, saveOffice } from "~/accounts/offices.server";
import * as page from "~/routes/lead-guide/route";
import { aGathering, aLeader, aPublishedBulletin } from "../support/factories";
import { shownOn } from "../support/guide-page";
import { aWorld, open, send } from "../support/world";

async function aGuidePage() {
  const world = await aWorld();
  const leader = await aLeader(world.db);
  const { id, originalDate } = await aGathering(world.db, leader, { capacity: 9 });
  const at = {
    path: `/lead/${id}/${originalDate}/guide`,
    params: { gathering: id, date: originalDate },
    cookie: await world.signIn(leader.email),
  };
  return { world, at };
}

test("without a published bulletin there is no guide, and the page says so", async () => {
  const { world, at } = await aGuidePage();
  expect(shownOn((await open(world, page.loader, at)).data).guide).toBeUndefined();
});

test("the guide is made from the current bulletin, for the minutes and people of the gathering", async () => {
  const { world, at } = await aGuidePage();
  const bulletinId = await aPublishedBulletin(world.db);
  const { guide, choices } = shownOn((await open(world, page.loader, at)).data);
  expect(choices).toMatchObject({ minutes: 60, people: 9, place: "home", children: false });
  expect(guide?.bulletin).toMatchObject({ id: bulletinId, title: "IJM Prayer Request" });
  expect(guide?.blocks[0]).toMatchObject({ kind: "welcome", startsAt: "19:30" });
  expect(guide?.blocks.reduce((sum, block) => sum + block.minutes, 0)).toBe(60);
});

test("whom to call is said as the office of the gathering has it, from the next opening on", async () => {
  const { world, at } = await aGuidePage();
  await aPublishedBulletin(world.db);
  const margin = async () => shownOn((await open(world, page.loader, at)).data).guide?.margin.join(" ");
  expect(await margin()).not.toContain("Anna Hill");
  const { contactCard: _, code, country: __, ...office } = await officeOf(world.db, "de");
  await saveOffice(world.db, code, { ...office, contactCard: "Anna Hill\n+49 30 901820" });
  expect(await margin()).toContain("If someone tells you of abuse: Anna Hill, +49 30 901820.");
});

test("what the leader chooses is kept", async () => {
  const { world, at } = await aGuidePage();
  await aPublishedBulletin(world.db);
  const form = { minutes: "30", people: "40", place: "church", children: "yes" };
  expect((await send(world, page.action, form, at)).location).toBe(at.path);
  const { guide, choices } = shownOn((await open(world, page.loader, at)).data);
  expect(choices).toMatchObject({ minutes: 30, people: 40, place: "church", children: true });
  expect(guide?.minutes).toBe(30);
});

test("of two leaders who choose at once each keeps what they changed, and is asked where both changed the same", async () => {
  const { world, at } = await aGuidePage();
  await aPublishedBulletin(world.db);
  const form = { minutes: "60", people: "9", place: "home", shown: "60 9 home" };
  expect((await send(world, page.action, { ...form, children: "yes" }, at)).status).toBe(302);
  expect((await send(world, page.action, { ...form, people: "12" }, at)).status).toBe(302);
  const chosen = async () => shownOn((await open(world, page.loader, at)).data).choices;
  expect(await chosen()).toMatchObject({ minutes: 60, people: 12, children: true });
  const clash = await send(world, page.action, { ...form, people: "30", minutes: "45" }, at);
  expect(clash).toMatchObject({
    status: 422,
    data: { rejected: { errors: { people: "choices-changed" }, values: { people: "30", minutes: "45" } } },
  });
  expect(await chosen()).toMatchObject({ minutes: 60, people: 12, children: true });
  const again = { ...form, shown: "60 12 home yes", people: "30", children: "yes" };
  expect((await send(world, page.action, again, at)).status).toBe(302);
  expect(await chosen()).toMatchObject({ people: 30, children: true });
});

test("with children nothing of a request that needs care is in the page", async () => {
  const { world, at } = await aGuidePage();
  await aPublishedBulletin(world.db);
  await send(world, page.action, { minutes: "60", people: "9", place: "home", children: "yes" }, at);
  expect(JSON.stringify((await open(world, page.loader, at)).data)).not.toMatch(/trafficking|shot by police|sexual/);
});

test.each([
  [{ minutes: "3" }, { minutes: "minutes-range" }],
  [{ minutes: "3000" }, { minutes: "minutes-range" }],
  [{ people: "1" }, { people: "people-range" }],
  [{ place: "moon" }, { place: "place-missing" }],
])("%o is told at its field", async (changes, errors) => {
  const { world, at } = await aGuidePage();
  const answer = await send(world, page.action, { minutes: "60", people: "8", place: "home", ...changes }, at);
  expect(answer).toMatchObject({ status: 422, data: { rejected: { errors } } });
});

test("a withdrawn request is in no guide from that moment", async () => {
  const { world, at } = await aGuidePage();
  await aPublishedBulletin(world.db);
  expect(JSON.stringify((await open(world, page.loader, at)).data)).toContain("Dominican Republic");
  await world.db
    .updateTable("requests")
    .set({ withdrawnAt: "2026-11-23T11:00:00.000Z" })
    .where("text", "like", "%Dominican%")
    .execute();
  expect(JSON.stringify((await open(world, page.loader, at)).data)).not.toContain("Dominican Republic");
});

test("another date, or another's gathering, is not there", async () => {
  const { world, at } = await aGuidePage();
  expect((await open(world, page.loader, { ...at, params: { ...at.params, date: "2026-12-04" } })).status).toBe(404);
  const stranger = await aLeader(world.db, { name: "Sam" });
  expect((await open(world, page.loader, { ...at, cookie: await world.signIn(stranger.email) })).status).toBe(404);
});
