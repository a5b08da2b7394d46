import { expect, test } from "vitest";
import { unpublishBulletin } from "~/guides/publication.server";
import { withdrawRequest } from "~/guides/withdrawals.server";
import * as page from "~/routes/bulletin/route";
import * as list from "~/routes/bulletins/route";
import * as reading from "~/routes/staff-reading/route";
import { aLeader, aPublishedBulletin, aStaffMember, now } from "../support/factories";
import { aWorld, open, send, type TestWorld } from "../support/world";

async function aReadableBulletin(world: TestWorld, letter?: string, at?: Date) {
  const id = await aPublishedBulletin(world.db, letter, at);
  const cookie = await world.signIn((await aStaffMember(world.db)).email);
  expect((await choose(world, id, cookie, "yes")).location).toBe(`/staff/bulletins/${id}/publication`);
  return { id, cookie };
}

async function choose(world: TestWorld, id: string, cookie: string, readable: string) {
  const path = `/staff/bulletins/${id}/reading`;
  return await send(world, reading.action, { readable }, { path, params: { bulletin: id }, cookie });
}

const read = (world: TestWorld, id: string) => open(world, page.loader, { path: `/bulletins/${id}`, params: { id } });

test("a published bulletin is leaders' only until staff say that anybody may read it, and again after", async () => {
  const world = await aWorld();
  const id = await aPublishedBulletin(world.db);
  expect((await read(world, id)).status).toBe(404);
  const cookie = await world.signIn((await aStaffMember(world.db)).email);
  await choose(world, id, cookie, "yes");
  expect((await read(world, id)).data.bulletin).toMatchObject({ id, scripture: { reference: "1 Samuel 2:8" } });
  await choose(world, id, cookie, "no");
  expect((await read(world, id)).status).toBe(404);
});

test("what is taken back, or not yet out, is not there to read, and no more is what never was", async () => {
  const world = await aWorld();
  const { id } = await aReadableBulletin(world);
  await world.db.updateTable("bulletins").set({ publishedAt: "2026-11-24T00:00:00.000Z" }).execute();
  expect((await read(world, id)).status).toBe(404);
  await unpublishBulletin(world.db, id, now);
  expect((await read(world, id)).status).toBe(404);
  expect((await open(world, list.loader, { path: "/bulletins" })).data.bulletins).toEqual([]);
  for (const nothing of ["none", "", "a\0", "%", "é".repeat(5_000)])
    expect((await read(world, nothing)).status).toBe(404);
});

test("the page and its data hold no word of a request that needs care, and none of a withdrawn one", async () => {
  const world = await aWorld();
  const told = "• Please pray for rain.\n• Please pray for peace.\n• Please pray for a girl who was beaten.";
  const { id } = await aReadableBulletin(world, `Ghana\n\n${told}`);
  const { data } = await read(world, id);
  expect(data.bulletin.sections).toMatchObject([{ holdsBack: true, requests: { length: 2 } }]);
  expect(JSON.stringify(data)).not.toMatch(/beaten|sensitivities|childrensWording/);
  const staff = await aStaffMember(world.db);
  const rain = String(data.bulletin.sections[0]?.requests[0]?.id);
  await withdrawRequest(world.db, staff.id, { id: rain, reason: "A case" }, now);
  expect(JSON.stringify((await read(world, id)).data)).not.toContain("rain");
});

test("a bulletin of which every request needs care is there to read, without them", async () => {
  const world = await aWorld();
  const { id } = await aReadableBulletin(world);
  const { data } = await read(world, id);
  expect(data.bulletin.sections).toEqual([]);
  expect(JSON.stringify(data)).not.toMatch(/trafficking|shot by police/);
});

test("its preview says title, date and headings, and its address is the site's own", async () => {
  const world = await aWorld();
  const letter = "Bulletin of 22 November 2026\n\nGhana\n\n• Please pray for the untold story of Accra.";
  const { id } = await aReadableBulletin(world, letter);
  const { data } = await read(world, id);
  expect(data).toMatchObject({
    url: `http://localhost:3000/bulletins/${id}`,
    picture: "http://localhost:3000/preview.png",
  });
  expect(data.description).toContain("Ghana");
  expect(data.description).not.toContain("untold");
});

test("those that anybody may read are listed, the newest first", async () => {
  const world = await aWorld();
  const older = await aReadableBulletin(world, "Ghana\n\n• Please pray for Accra.", new Date(now.getTime() - 1e9));
  const newer = await aReadableBulletin(world, "Kenya\n\n• Please pray for Isiolo.");
  await aPublishedBulletin(world.db, "Peru\n\n• Please pray for Lima.");
  const { data } = await open(world, list.loader, { path: "/bulletins" });
  expect(data.bulletins.map(({ id }) => id)).toEqual([newer.id, older.id]);
  expect(Object.keys(data.bulletins[0] ?? {})).toEqual(["id", "title", "date"]);
});

test("only staff open a bulletin, with a yes or a no, and only one that is there", async () => {
  const world = await aWorld();
  const { id, cookie } = await aReadableBulletin(world);
  expect((await choose(world, id, cookie, "perhaps")).status).toBe(400);
  expect((await choose(world, "none", cookie, "yes")).status).toBe(404);
  const leader = await world.signIn((await aLeader(world.db)).email);
  expect((await choose(world, id, leader, "no")).status).toBe(404);
  expect((await choose(world, id, "", "no")).status).toBe(401);
  expect((await read(world, id)).status).toBe(200);
});
