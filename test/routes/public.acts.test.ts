import { expect, test } from "vitest";
import { mintSignIn } from "~/accounts/sign-in.server";
import * as page from "~/routes/gathering-page/route";
import * as outbox from "~/routes/outbox/route";
import * as signIn from "~/routes/sign-in/route";
import * as code from "~/routes/sign-in-code/route";
import * as link from "~/routes/sign-in-link/route";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { aGathering, aLeader, allOf, aPublishedBulletin, now } from "../support/factories";
import { aWorld, open, send } from "../support/world";

test("the public sees the first rung of the privacy ladder and nothing above it", async () => {
  const world = await aWorld();
  const leader = await aLeader(world.db, { name: "Ruth Adler", email: "ruth@leader.example" });
  const { slug } = await aGathering(world.db, leader, { place: "both", joinLink: "https://meet.example/secret" });
  const { data } = await open(world, page.loader, { path: `/g/${slug}`, params: { slug } });
  expect(data).toMatchObject({
    gathering: { host: "Ruth", town: "Berlin", places: { of: 12, left: 12 }, state: "coming" },
  });
  expect(JSON.stringify(data)).not.toMatch(/Adler|Sonnenallee|secret|leader\.example/);
});

test("what we will pray for is named by headings, never by a story", async () => {
  const world = await aWorld();
  const { slug } = await aGathering(world.db, await aLeader(world.db));
  await aPublishedBulletin(world.db);
  const { data } = await open(world, page.loader, { path: `/g/${slug}`, params: { slug } });
  expect(data.prayed?.headings.map(({ heading }) => heading)).toEqual([
    null,
    "Latin America",
    "South Asia",
    "Southeast Asia",
    "IJM HQ & Global Partners",
  ]);
  expect(JSON.stringify(data)).not.toContain("trafficking");
});

test("a gathering called off says so, and an address nobody made is not there", async () => {
  const world = await aWorld();
  const leader = await aLeader(world.db);
  const gathering = await aGathering(world.db, leader);
  const { slug } = gathering;
  await cancelGathering(world.db, leader, allOf(gathering), now);
  expect((await open(world, page.loader, { path: `/g/${slug}`, params: { slug } })).data.gathering.state).toBe(
    "cancelled",
  );
  expect((await open(world, page.loader, { path: "/g/none", params: { slug: "none" } })).status).toBe(404);
});

test("those who join from elsewhere see the start on their own clock", async () => {
  const world = await aWorld();
  const { slug } = await aGathering(world.db, await aLeader(world.db), {
    place: "online",
    town: null,
    country: null,
    address: null,
    joinLink: "https://meet.example/x",
  });
  const there = async (zone: string) =>
    (await open(world, page.loader, { path: `/g/${slug}?zone=${zone}`, params: { slug } })).data.otherZone?.there;
  expect(await there("Australia/Sydney")).toEqual({ date: "2026-12-04", time: "05:30", zone: "Australia/Sydney" });
  expect(await there("Europe/Atlantis")).toBeNull();
});

test("asking for a sign-in link looks the same for a leader and a stranger", async () => {
  const world = await aWorld();
  const { email } = await aLeader(world.db);
  const known = await send(world, signIn.action, { email }, { path: "/sign-in" });
  const unknown = await send(world, signIn.action, { email: "stranger@nowhere.example" }, { path: "/sign-in" });
  expect(known).toEqual({ status: 200, location: null, data: { rejected: undefined, sentTo: email } });
  expect(unknown).toEqual({ ...known, data: { ...known.data, sentTo: "stranger@nowhere.example" } });
});

test("a sixth sign-in mail to one address within a quarter of an hour has to wait", async () => {
  const world = await aWorld();
  for (let mail = 0; mail < 5; mail++)
    expect((await send(world, signIn.action, { email: "a@b.example" }, { path: "/sign-in" })).status).toBe(200);
  const sixth = await send(world, signIn.action, { email: "A@b.example " }, { path: "/sign-in" });
  expect(sixth).toMatchObject({ status: 429, data: { rejected: { errors: { email: "too-often" } } } });
  expect((await send(world, signIn.action, { email: "other@b.example" }, { path: "/sign-in" })).status).toBe(200);
});

test("opening a sign-in link signs nobody in; its button does, once", async () => {
  const world = await aWorld();
  const { email } = await aLeader(world.db);
  const { token } = await mintSignIn(world.auth, email);
  await open(world, link.loader, { path: `/sign-in/link?token=${token}` });
  await open(world, link.loader, { path: `/sign-in/link?token=${token}` });
  expect(world.cookies).toEqual([]);
  expect((await send(world, link.action, { token }, { path: "/sign-in/link" })).location).toBe("/sign-in");
  expect(world.cookies.join()).toMatch(/HttpOnly/);
  expect(world.cookies.join()).toMatch(/SameSite=Lax/);
  expect(await send(world, link.action, { token }, { path: "/sign-in/link" })).toMatchObject({
    status: 410,
    data: { used: true },
  });
  expect((await send(world, link.action, { token: "invented" }, { path: "/sign-in/link" })).status).toBe(410);
});

test("after the code one lands where one was going, and never on another site", async () => {
  const world = await aWorld();
  const { email } = await aLeader(world.db);
  const enter = async (next: string) => {
    const minted = await mintSignIn(world.auth, email);
    return (await send(world, code.action, { email, code: minted.code, next }, { path: "/sign-in/code" })).location;
  };
  expect(await enter("/lead/new")).toBe("/lead/new");
  for (const next of [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\t//evil.example",
    "javascript:alert(1)",
  ]) {
    expect(await enter(next)).toMatch(/^\/(?![/\\])/);
  }
});

test("a wrong code is told at its field", async () => {
  const world = await aWorld();
  const { email } = await aLeader(world.db);
  const answer = await send(world, code.action, { email, code: "000000", next: "" }, { path: "/sign-in/code" });
  expect(answer).toMatchObject({ status: 422, data: { rejected: { errors: { code: "code-refused" } } } });
});

test("the outbox is a demo's only", async () => {
  const world = await aWorld();
  expect((await open(world, outbox.loader, { path: "/outbox" })).status).toBe(404);
  world.context.demo = true;
  expect((await open(world, outbox.loader, { path: "/outbox" })).data.mails).toEqual([]);
});
