import { expect, test } from "vitest";
import { publicFeed } from "~/calendar/named-feeds.server";
import * as page from "~/routes/gathering-page/route";
import * as edit from "~/routes/lead-edit/route";
import * as fresh from "~/routes/lead-new/route";
import * as review from "~/routes/staff-gathering/route";
import * as queue from "~/routes/staff-gatherings/route";
import * as templates from "~/routes/staff-templates/route";
import { aGathering, aNewLeader, aStaffMember, now, somePlaces } from "../support/factories";
import { aWorld, open, send, siteUrl, type TestWorld } from "../support/world";

const form = {
  ...{ title: "An evening for justice", about: "", date: "2026-12-03", time: "19:30", minutes: "60", place: "home" },
  ...{ town: "Berlin", country: "DE", zone: "", address: "Sonnenallee 219", joinLink: "", capacity: "12" },
  ...{ language: "en" },
};

/** A first-time leader's gathering, and staff of an office. */
async function aQueue(officeCode: string | null = null) {
  const world = await aWorld();
  await somePlaces(world.db);
  const leader = await aNewLeader(world.db, { email: "ruth@leader.example" });
  const staff = await aStaffMember(world.db, { officeCode });
  const cookies = { leader: await world.signIn(leader.email), staff: await world.signIn(staff.email) };
  return { world, leader, cookies };
}

const waiting = async (world: TestWorld, cookie: string) =>
  (await open(world, queue.loader, { path: "/staff/gatherings", cookie })).data.waiting;

const decide = async (world: TestWorld, id: string, values: Record<string, string>, cookie: string) =>
  await send(world, review.action, values, { path: `/staff/gatherings/${id}`, params: { gathering: id }, cookie });

const mailsOf = async ({ db }: TestWorld) => {
  const rows = await db.selectFrom("outbox").select(["kind", "recipient"]).orderBy("id").execute();
  return rows.map(({ kind, recipient }) => `${kind} ${recipient}`).sort();
};

test("a first-time leader's gathering is in no page, file or feed until staff let it be public", async () => {
  const { world, leader, cookies } = await aQueue();
  const { id, slug } = await aGathering(world.db, leader);
  const shown = () => open(world, page.loader, { path: `/g/${slug}`, params: { slug } });
  const feed = async () => await (await publicFeed(world.db, siteUrl, now)).write();
  expect((await shown()).status).toBe(404);
  expect(await feed()).not.toContain(slug);
  expect(await waiting(world, cookies.staff)).toMatchObject([{ id, leader: "Ruth Adler" }]);
  await decide(world, id, { decision: "approve" }, cookies.staff);
  expect((await shown()).status).toBe(200);
  expect(await feed()).toContain(slug);
  expect(await waiting(world, cookies.staff)).toEqual([]);
  expect(await mailsOf(world)).toEqual(["approved ruth@leader.example"]);
  await decide(world, id, { decision: "approve" }, cookies.staff);
  expect(await mailsOf(world)).toHaveLength(1);
});

test("approved, the next one waits too; trusted, all that wait and all to come are public", async () => {
  const { world, leader, cookies } = await aQueue();
  const [first, second, third] = [
    await aGathering(world.db, leader),
    await aGathering(world.db, leader),
    await aGathering(world.db, leader),
  ];
  await decide(world, first.id, { decision: "approve" }, cookies.staff);
  expect(await waiting(world, cookies.staff)).toHaveLength(2);
  await decide(world, second.id, { decision: "trust" }, cookies.staff);
  expect(await waiting(world, cookies.staff)).toEqual([]);
  expect(third.approvedAt).toBeNull();
  expect((await aGathering(world.db, leader)).approvedAt).not.toBeNull();
});

test("sent back with words, it is the leader's; changed, it waits again", async () => {
  const { world, leader, cookies } = await aQueue();
  const { id } = await aGathering(world.db, leader);
  expect((await decide(world, id, { decision: "sendBack", note: " " }, cookies.staff)).data.rejected?.errors).toEqual({
    note: "note-missing",
  });
  await decide(world, id, { decision: "sendBack", note: "Leave the street out." }, cookies.staff);
  expect(await waiting(world, cookies.staff)).toEqual([]);
  expect(await mailsOf(world)).toEqual(["sentBack ruth@leader.example"]);
  const at = { path: `/lead/${id}/edit`, params: { gathering: id }, cookie: cookies.leader };
  await send(world, edit.action, { ...form, title: "An evening" }, at);
  expect(await waiting(world, cookies.staff)).toMatchObject([{ id, title: "An evening" }]);
});

test("a reviewer sees only what differs from the template, and neither street nor call", async () => {
  const { world, cookies } = await aQueue();
  const template = {
    ...{ officeCode: "", title: "A house of prayer", about: "Everybody is welcome." },
    ...{ minutes: "60", instructions: "" },
  };
  await send(world, templates.action, template, { path: "/staff/templates", cookie: cookies.staff });
  const { id: templateId } = await world.db.selectFrom("templates").select("id").executeTakeFirstOrThrow();
  const typed = { ...form, title: "A house of prayer", about: "Everybody is welcome. Bring a friend.", templateId };
  const { location } = await send(world, fresh.action, typed, { path: "/lead/new", cookie: cookies.leader });
  const id = String(location).slice("/lead/".length);
  const at = { path: `/staff/gatherings/${id}`, params: { gathering: id }, cookie: cookies.staff };
  const { data } = await open(world, review.loader, at);
  expect(data.deviations).toEqual([
    { part: "about", before: "Everybody is welcome.", after: "Everybody is welcome. Bring a friend." },
  ]);
  expect(JSON.stringify(data)).not.toContain("Sonnenallee");
});

test("staff of one office decide about its gatherings alone", async () => {
  const { world, leader, cookies } = await aQueue("ca");
  const { id } = await aGathering(world.db, leader);
  expect(await waiting(world, cookies.staff)).toEqual([]);
  expect((await decide(world, id, { decision: "approve" }, cookies.staff)).status).toBe(404);
});
