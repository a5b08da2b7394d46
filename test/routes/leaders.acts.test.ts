import { expect, test } from "vitest";
import { handOver, listCoLeaders } from "~/gatherings/leaders.server";
import * as closeRoute from "~/routes/close/route";
import * as drafts from "~/routes/lead-drafts/route";
import * as overview from "~/routes/lead-gathering/route";
import * as list from "~/routes/lead-gatherings/route";
import * as handOverRoute from "~/routes/lead-hand-over/route";
import * as leaders from "~/routes/lead-leaders/route";
import * as fresh from "~/routes/lead-new/route";
import * as people from "~/routes/lead-people/route";
import { findClosable, signedFor } from "~/rsvps/closes.server";
import { aGathering, aLeader, aStaffMember, now, somePlaces } from "../support/factories";
import { aWorld, open, send } from "../support/world";

async function aHost() {
  const world = await aWorld();
  const host = await aLeader(world.db, { email: "ruth@leader.example" });
  const gathering = await aGathering(world.db, host);
  const cookie = await world.signIn(host.email);
  const params = { gathering: gathering.id };
  const ask = (person: { name: string; email: string }, by = cookie) =>
    send(world, leaders.action, person, { path: `/lead/${gathering.id}/leaders`, params, cookie: by });
  return { world, host, gathering, cookie, params, ask };
}

test("whom the host asks can do all that the host can, and hears of it by mail", async () => {
  const { world, gathering, params, ask } = await aHost();
  const sam = await aLeader(world.db, { name: "Sam Okafor", email: "sam@leader.example" });
  const cookie = await world.signIn(sam.email);
  const see = () => open(world, overview.loader, { path: `/lead/${gathering.id}`, params, cookie });
  expect((await see()).status).toBe(404);
  expect((await ask({ name: "Sam", email: "SAM@leader.example" })).status).toBe(302);
  expect((await see()).status).toBe(200);
  const at = { path: "/lead", params: { ...params, date: gathering.originalDate }, cookie };
  expect((await open(world, people.loader, at)).status).toBe(200);
  expect((await open(world, list.loader, { path: "/lead", cookie })).data.coming).toMatchObject([{ id: gathering.id }]);
  const mails = await world.db.selectFrom("outbox").select(["kind", "recipient"]).execute();
  expect(mails).toEqual([{ kind: "coLeader", recipient: "sam@leader.example" }]);
});

test("somebody unknown gets an account; what the host sees is the same, and staff can't be asked", async () => {
  const { world, gathering, ask } = await aHost();
  await aLeader(world.db, { name: "Samuel Okafor", email: "sam@leader.example" });
  await aStaffMember(world.db, { email: "noor@staff.example" });
  expect((await ask({ name: "Sam", email: "sam@leader.example" })).status).toBe(302);
  expect((await ask({ name: "Lea", email: "lea@people.example" })).status).toBe(302);
  expect((await listCoLeaders(world.db, gathering.id)).map(({ name }) => name)).toEqual(["Lea", "Sam"]);
  expect((await ask({ name: "Noor", email: "noor@staff.example" })).data.rejected?.errors).toEqual({
    email: "co-leader-refused",
  });
  const lea = await world.db.selectFrom("user").selectAll().where("email", "=", "lea@people.example").execute();
  expect(lea).toMatchObject([{ role: "leader", officeCode: "de", trustedAt: null }]);
});

test("handed over, the old host's links lose their power, and the UID stays", async () => {
  const { world, host, gathering, cookie, params, ask } = await aHost();
  const sam = await aLeader(world.db, { email: "sam@leader.example" });
  await ask({ name: "Sam", email: "sam@leader.example" });
  const before = await world.db.selectFrom("gatherings").select("uid").executeTakeFirstOrThrow();
  const closable = await findClosable(world.db, gathering.occurrenceId);
  const token = closable ? world.context.closeLinks.sign(signedFor(closable)) : "";
  const close = () => open(world, closeRoute.loader, { path: `/close/${token}`, params: { token } });
  expect((await close()).status).toBe(200);
  const at = { path: `/lead/${gathering.id}/hand-over`, params, cookie };
  expect((await send(world, handOverRoute.action, { to: sam.id }, at)).location).toBe("/lead?done=handedOver");
  expect((await open(world, overview.loader, { ...at, path: `/lead/${gathering.id}` })).status).toBe(404);
  expect((await close()).status).toBe(404);
  expect(await world.db.selectFrom("gatherings").select(["uid", "leaderId"]).executeTakeFirstOrThrow()).toEqual({
    ...before,
    leaderId: sam.id,
  });
  expect(await handOver(world.db, host.id, { id: gathering.id, to: host.id }, now)).toBe("refused");
});

test("who leads with the host can't hand it over, nor can it go to somebody who was not asked", async () => {
  const { world, gathering, cookie, params, ask } = await aHost();
  const sam = await aLeader(world.db, { email: "sam@leader.example" });
  const stranger = await aLeader(world.db);
  await ask({ name: "Sam", email: "sam@leader.example" });
  const as = (who: string) => ({ path: `/lead/${gathering.id}/hand-over`, params, cookie: who });
  expect((await send(world, handOverRoute.action, { to: sam.id }, as(await world.signIn(sam.email)))).status).toBe(404);
  await send(world, handOverRoute.action, { to: stranger.id }, as(cookie));
  const { leaderId, hostGeneration } = await world.db.selectFrom("gatherings").selectAll().executeTakeFirstOrThrow();
  expect([leaderId === stranger.id, hostGeneration]).toEqual([false, 1]);
});

test("a form is put aside as it was typed, is nobody else's, and is gone once scheduled", async () => {
  const { world, cookie } = await aHost();
  await somePlaces(world.db);
  const typed = { title: "Half an idea", date: "not yet", minutes: "" };
  expect((await send(world, drafts.action, typed, { path: "/lead/drafts", cookie })).location).toBe("/lead?done=draft");
  const { id } = await world.db.selectFrom("drafts").select("id").executeTakeFirstOrThrow();
  const opened = async (who: string) =>
    (await open(world, fresh.loader, { path: `/lead/new?draft=${id}`, cookie: who })).data.values;
  expect(await opened(cookie)).toMatchObject({ ...typed, draft: id });
  const other = await world.signIn((await aLeader(world.db)).email);
  expect((await opened(other)).title).toBeUndefined();
  const whole = {
    ...{ title: "An evening", about: "", date: "2026-12-03", time: "19:30", minutes: "60", place: "home" },
    ...{ town: "Berlin", country: "DE", zone: "", address: "Sonnenallee 219", joinLink: "", capacity: "" },
    ...{ language: "en", draft: id },
  };
  await send(world, drafts.action, whole, { path: "/lead/drafts", cookie });
  expect(await world.db.selectFrom("drafts").select("id").execute()).toEqual([{ id }]);
  expect((await send(world, fresh.action, whole, { path: "/lead/new", cookie })).status).toBe(302);
  expect(await world.db.selectFrom("drafts").select("id").execute()).toEqual([]);
});
