import { expect, test } from "vitest";
import { digestOf } from "~/guides/plan/digest";
import { decide } from "~/guides/plan/edits";
import { noPlan, type Plan } from "~/guides/plan/plan";
import { planFor } from "~/guides/plan/plans.server";
import { withdrawRequest } from "~/guides/withdrawals.server";
import * as putBack from "~/routes/lead-block-return/route";
import * as blocks from "~/routes/lead-blocks/route";
import * as page from "~/routes/lead-guide/route";
import * as fates from "~/routes/lead-guide-request/route";
import * as saving from "~/routes/lead-plan/route";
import * as renewal from "~/routes/lead-reader-renewal/route";
import * as strays from "~/routes/lead-stray/route";
import * as reader from "~/routes/reader/route";
import { aGathering, aLeader, aPublishedBulletin, aStaffMember } from "../support/factories";
import { shownOn } from "../support/guide-page";
import { aWorld, open, send, siteUrl } from "../support/world";

async function aStudio() {
  const world = await aWorld();
  await aPublishedBulletin(world.db);
  const leader = await aLeader(world.db);
  const gathering = await aGathering(world.db, leader, { minutes: 60 });
  const { id, originalDate, occurrenceId } = gathering;
  const address = `/lead/${id}/${originalDate}`;
  const at = {
    path: `${address}/guide`,
    params: { gathering: id, date: originalDate },
    cookie: await world.signIn(leader.email),
  };
  const loaded = async () => (await open(world, page.loader, at)).data;
  const shown = async () => shownOn(await loaded());
  const plan = async () => await planFor(world.db, occurrenceId);
  const post = async (sent: unknown, cookie = at.cookie) => {
    const body = JSON.stringify(sent);
    const request = new Request(`${siteUrl}${address}/plan`, { method: "POST", headers: { cookie }, body });
    try {
      return await saving.action({ request, params: at.params, context: world.context });
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }
  };
  const ask = async (known: Record<string, string>) => {
    const request = new Request(`${siteUrl}${address}/plan?${new URLSearchParams(known)}`, {
      headers: { cookie: at.cookie },
    });
    return await saving.loader({ request, params: at.params, context: world.context });
  };
  const sendBlock = (key: string, fields: Record<string, string>, before = "") =>
    send(world, page.action, { "block.before": before, ...fields }, { ...at, path: `${at.path}?block=${key}` });
  return { world, at, gathering, loaded, shown, plan, post, ask, sendBlock };
}

const silence: Plan = { ...noPlan, blocks: { listening: { minutes: 8 } } };

test("a plan is saved over the version it was made from, and over another's save it brings theirs", async () => {
  const { post, plan, shown } = await aStudio();
  const first = await post({ version: 0, doc: silence });
  expect([first.status, await first.json()]).toEqual([200, { version: 1 }]);
  const second = await post({ version: 0, doc: noPlan });
  expect([second.status, await second.json()]).toEqual([409, { version: 1, doc: silence, by: null }]);
  expect(await plan()).toEqual({ version: 1, plan: silence });
  expect((await shown()).guide?.blocks.find(({ key }) => key === "listening")?.minutes).toBe(8);
});

test("two first saves at once: one is saved, the other brings it", async () => {
  const { post } = await aStudio();
  const answers = await Promise.all([post({ version: 0, doc: silence }), post({ version: 0, doc: noPlan })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test("a page learns of another version, another bulletin and other choices, and of nothing else", async () => {
  const { ask, post, world, at } = await aStudio();
  const { version, beside } = await (await ask({ since: "none" })).json();
  const known = { since: String(version), beside };
  expect((await ask(known)).status).toBe(204);
  await post({ version: 0, doc: silence });
  expect(await (await ask(known)).json()).toMatchObject({ version: 1, doc: silence, beside });
  await send(world, page.action, { minutes: "45", people: "8", place: "home" }, at);
  expect((await (await ask({ ...known, since: "1" })).json()).beside).not.toBe(beside);
});

test("a page whose bulletin is taken back learns that there is none", async () => {
  const { ask, world, loaded } = await aStudio();
  const { beside } = await (await ask({ since: "none" })).json();
  await world.db.updateTable("bulletins").set({ publishedAt: null }).execute();
  expect(await (await ask({ since: "0", beside })).json()).toMatchObject({ version: 0, beside: "" });
  expect((await loaded()).drafted).toBeUndefined();
});

test.each([
  ["no plan", { version: 0 }],
  ["a form that is none", { version: 0, doc: { ...noPlan, blocks: { welcome: { form: "shouting" } } } }],
  ["quarters of minutes", { version: 0, doc: { ...noPlan, blocks: { welcome: { minutes: 1.25 } } } }],
  ["a link that runs script", { version: 0, doc: { ...noPlan, blocks: { "own:a": { link: "javascript:alert(1)" } } } }],
  ["a clock that is none", { version: 0, doc: { ...noPlan, blocks: { welcome: { startsAt: "25:00" } } } }],
])("%s is not saved", async (_what, sent) => {
  const { post, plan } = await aStudio();
  expect((await post(sent)).status).toBe(400);
  expect(await plan()).toEqual({ version: 0, plan: noPlan });
});

test("a stranger finds no plan, and nobody saves one signed out", async () => {
  const { post, world } = await aStudio();
  const stranger = await world.signIn((await aLeader(world.db)).email);
  expect((await post({ version: 0, doc: silence }, stranger)).status).toBe(404);
  expect((await post({ version: 0, doc: silence }, "")).status).toBe(401);
});

test("without script a block is saved as its form was sent, and another's change of it is not written over", async () => {
  const { sendBlock, shown, plan, post } = await aStudio();
  const before = (await shown()).guide?.blocks.find(({ key }) => key === "listening");
  const form = { "block.minutes": "4", "block.say": "Be still.\n\nHe hears.", "block.startsAt": "" };
  const digest = digestOf("{}");
  expect((await sendBlock("listening", form, digest)).location).toMatch(/\?block=listening#block$/);
  const listening = (await shown()).guide?.blocks.find(({ key }) => key === "listening");
  expect(listening).toMatchObject({ say: expect.arrayContaining(["Be still.", "He hears."]), do: before?.do });
  expect((await plan()).plan.blocks.listening?.minutes).toBeUndefined();
  const stale = await sendBlock("listening", { "block.say": "Mine." }, digest);
  expect(stale).toMatchObject({ status: 422, data: { rejected: { errors: { "block.title": "block-stale" } } } });
  expect((await post({ version: 1, doc: noPlan })).status).toBe(200);
});

test.each([
  ["words for minutes", { "block.minutes": "eight" }, { "block.minutes": "minutes-half" }],
  ["too many minutes", { "block.minutes": "300" }, { "block.minutes": "minutes-half" }],
  ["words for a time", { "block.startsAt": "half past" }, { "block.startsAt": "clock-wrong" }],
  ["half an address", { "block.link": "example" }, { "block.link": "address-wrong" }],
  ["an endless name", { "block.reader": "A".repeat(61) }, { "block.reader": "reader-long" }],
  ["a form that is none", { "block.form": "shouting" }, { "block.form": "form-unknown" }],
  ["endless words", { "block.say": "A".repeat(4_001) }, { "block.say": "words-long" }],
])("%s: told at the field of the block, and what was typed is kept", async (_what, fields, errors) => {
  const { sendBlock } = await aStudio();
  const sent = { "block.title": "Mine", ...fields };
  expect(await sendBlock("listening", sent)).toMatchObject({
    status: 422,
    data: { of: "block", rejected: { errors, values: sent } },
  });
});

test("without script a block is added, moved and taken out, and requests are carried home and back", async () => {
  const { world, at, shown, plan, sendBlock } = await aStudio();
  await send(world, blocks.action, { kind: "song" }, at);
  const keys = async () => (await shown()).guide?.blocks.map(({ key }) => key) ?? [];
  const song = (await keys()).find((key) => key.startsWith("own:")) ?? "";
  const closing = (await keys()).indexOf("closing");
  expect((await keys()).indexOf(song)).toBe(closing - 1);
  const before = async () => digestOf(JSON.stringify((await plan()).plan.blocks[song] ?? {}));
  await sendBlock(song, { "block.move": "up" }, await before());
  expect((await keys()).indexOf(song)).toBe(closing - 2);
  await sendBlock(song, { "block.move": "out" }, await before());
  expect(await keys()).not.toContain(song);

  const request = (await shown()).guide?.blocks.find(({ kind }) => kind === "section")?.requests[0]?.id ?? "";
  const place = { ...at, params: { ...at.params, request } };
  const home = async () => (await shown()).guide?.carriedHome.map((carried) => carried.request.id);
  await send(world, fates.action, { fate: "home" }, place);
  expect(await home()).toEqual([request]);
  await send(world, fates.action, { fate: "guide" }, place);
  expect(await home()).toEqual([]);
});

test("a block that was taken out is named, and put back as its leader had made it", async () => {
  const { world, at, post, shown } = await aStudio();
  await post({ version: 0, doc: { ...noPlan, blocks: { listening: { removed: true, minutes: 8 } } } });
  const listening = async () => (await shown()).guide?.blocks.find(({ key }) => key === "listening")?.minutes;
  expect(await listening()).toBeUndefined();
  expect((await shown()).guide?.takenOut).toEqual([{ key: "listening", title: "Listening" }]);
  const back = await send(world, putBack.action, {}, { ...at, params: { ...at.params, key: "listening" } });
  expect(back.location).toBe(`${at.path}?block=listening#block`);
  expect(await listening()).toBe(8);
  expect((await shown()).guide?.takenOut).toEqual([]);
});

test("own words without a block become one, or go", async () => {
  const { world, at, post, shown } = await aStudio();
  const say = { text: "We have friends there.", over: "x", bulletin: "b0 1" };
  await post({ version: 0, doc: { ...noPlan, blocks: { "section:togo": { say }, "section:peru": { say } } } });
  expect((await shown()).guide?.strays).toHaveLength(2);
  await send(world, strays.action, { become: "block" }, { ...at, params: { ...at.params, key: "section:togo" } });
  await send(world, strays.action, { become: "nothing" }, { ...at, params: { ...at.params, key: "section:peru" } });
  const { strays: left, blocks: now } = (await shown()).guide ?? {};
  expect(left).toEqual([]);
  expect(now?.filter((block) => block.say.includes("We have friends there."))).toHaveLength(1);
});

test("a reader's link opens what they read and nothing else, until it is taken back or they are named no more", async () => {
  const { world, at, post, loaded } = await aStudio();
  await post({ version: 0, doc: { ...noPlan, blocks: { listening: { reader: "Anna" }, closing: { reader: "Ben" } } } });
  const readers = (await loaded()).drafted?.readers ?? [];
  expect(readers.map(({ name }) => name)).toEqual(["Anna", "Ben"]);
  const [anna] = readers;
  const read = async (url = anna?.url) => {
    const token = url?.split("/").at(-1) ?? "";
    return await open(world, reader.loader, { path: `/read/${token}`, params: { token } });
  };
  const { data } = await read();
  expect(data.cards?.sheet.parts.map(({ title }) => title)).toEqual(["Listening"]);
  await send(world, renewal.action, {}, { ...at, params: { ...at.params, reader: String(anna?.id) } });
  expect((await read()).status).toBe(404);
  const [again] = (await loaded()).drafted?.readers ?? [];
  expect((await read(again?.url)).data.name).toBe("Anna");
  await post({ version: 1, doc: decide(noPlan, "nothing", undefined) });
  expect((await read(again?.url)).status).toBe(404);
});

test("a withdrawn request is taken out of the leader's own words as well, and the studio says so", async () => {
  const { world, loaded, post, plan } = await aStudio();
  await loaded();
  const { db } = world;
  const { id, text } = await db
    .selectFrom("requests")
    .select(["id", "text"])
    .where("text", "like", "%Dominican%")
    .executeTakeFirstOrThrow();
  const say = { text: `Hear this.\n${text}\nAmen.`, over: "x", bulletin: "b0 1" };
  await post({ version: 0, doc: { ...noPlan, blocks: { listening: { say } } } });
  expect((await loaded()).drafted?.withdrawn).toBe(0);
  await withdrawRequest(db, (await aStaffMember(db)).id, { id, reason: "A family is at risk." }, new Date());
  expect((await loaded()).drafted?.withdrawn).toBe(1);
  expect((await plan()).version).toBe(2);
  expect((await plan()).plan.blocks.listening?.say?.text).toMatch(/^Hear this\.\s+Amen\.$/);
  expect(JSON.stringify(await loaded())).not.toContain("Dominican");
});
