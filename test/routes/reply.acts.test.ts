import { expect, test } from "vitest";
import { detailsIn } from "~/gatherings/details";
import { formValuesOf } from "~/gatherings/form-choices.server";
import type { LedGathering } from "~/gatherings/gatherings.server";
import * as page from "~/routes/gathering-page/route";
import * as edit from "~/routes/lead-edit/route";
import * as people from "~/routes/lead-people/route";
import * as own from "~/routes/rsvp/route";
import * as erasure from "~/routes/rsvp-erasure/route";
import * as refusal from "~/routes/rsvp-refusal/route";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { givePlace } from "~/rsvps/guest-list.server";
import { confirmOwnReply, eraseOwnReply } from "~/rsvps/own-reply.server";
import { findReply } from "~/rsvps/reply-view.server";
import { aGathering, aLeader, allOf, aReply, now } from "../support/factories";
import { aWorld, open, send } from "../support/world";

const formKey = "a".repeat(24);
const form = {
  name: "Mia",
  email: "mia@people.example",
  adults: "2",
  children: "1",
  consent: "yes",
  formKey,
  opened: "2026-11-23T09:58:00.000Z",
  website: "",
};

type Page = Awaited<ReturnType<typeof aPage>>;

async function aPage(capacity: number | null = 12) {
  const world = await aWorld();
  const leader = await aLeader(world.db);
  const gathering = await aGathering(world.db, leader, { capacity });
  const at = { path: `/g/${gathering.slug}`, params: { slug: gathering.slug } };
  return { world, leader, gathering, at };
}

/** What the page after a reply holds to put its address right. */
function correctionOf(answer: { data: object }): Record<string, string> {
  if (!("correction" in answer.data)) throw new Error("There is nothing to put right");
  return answer.data.correction as Record<string, string>;
}

test("a guest is in with name, address and a tick; consent, its words and its moment are kept", async () => {
  const { world, at } = await aPage();
  const answer = await send(world, page.action, form, at);
  expect(answer).toMatchObject({ status: 200, data: { dates: [{ outcome: "going" }], email: "mia@people.example" } });
  const row = await world.db.selectFrom("replies").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    name: "Mia",
    adults: 2,
    children: 1,
    status: "going",
    consentAt: now.toISOString(),
    consentVersion: expect.any(String),
  });
  expect((await open(world, page.loader, at)).data.gathering.places).toEqual({ of: 12, left: 9 });
});

test.each([
  ["nobody", { adults: "0", children: "0" }, { adults: "party-range" }],
  ["a party of 500", { adults: "500" }, { adults: "party-range" }],
  ["a party of 21 in two fields", { adults: "20", children: "1" }, { adults: "party-range" }],
  ["no name", { name: " " }, { name: "your-name-missing" }],
  ["an address with a line break", { email: "mia@people.example\nBcc: x@y.example" }, { email: "email-wrong" }],
  ["an address of 300 characters", { email: `${"x".repeat(290)}@a.example` }, { email: "email-long" }],
  ["no consent", { consent: "" }, { consent: "consent-missing" }],
])("%s is told at its field, and the form comes back as typed", async (_name, changes, errors) => {
  const { world, at } = await aPage();
  const answer = await send(world, page.action, { ...form, ...changes }, at);
  expect(answer).toMatchObject({ status: 422, data: { rejected: { errors, values: { ...form, ...changes } } } });
  expect(await world.db.selectFrom("replies").select("id").execute()).toEqual([]);
});

test.each([
  ["the field filled in that nobody sees", { website: "https://spam.example" }],
  ["an answer within a second", { opened: "2026-11-23T09:59:59.000Z" }],
  ["a page that was never opened", { opened: "" }],
])("%s keeps nothing, and comes back filled to be sent once more", async (_name, changes) => {
  const { world, at } = await aPage();
  const answer = await send(world, page.action, { ...form, ...changes }, at);
  expect(answer).toMatchObject({
    status: 422,
    data: { rejected: { errors: { consent: "too-quick" }, values: { name: "Mia", opened: now.toISOString() } } },
  });
  expect(await world.db.selectFrom("replies").select("id").execute()).toEqual([]);
  expect((await send(world, page.action, form, at)).status).toBe(200);
});

test("a page loaded yesterday still takes a reply", async () => {
  const { world, at } = await aPage();
  expect(await send(world, page.action, { ...form, opened: "2026-11-22T08:00:00.000Z" }, at)).toMatchObject({
    data: { dates: [{ outcome: "going" }] },
  });
});

test("a mistyped address is put right on the page after, and the link mailed to the wrong one is dead", async () => {
  const { world, at } = await aPage(1);
  const first = await send(
    world,
    page.action,
    { ...form, adults: "1", children: "0", email: "mai@people.example" },
    at,
  );
  const wrong = await world.db.selectFrom("replies").selectAll().executeTakeFirstOrThrow();
  const correction = { ...correctionOf(first), email: "Mia@people.example" };
  for (let times = 0; times < 2; times++)
    expect(await send(world, page.action, correction, at)).toMatchObject({ data: { dates: [{ outcome: "going" }] } });
  const rows = await world.db.selectFrom("replies").selectAll().execute();
  expect(rows).toMatchObject([{ id: wrong.id, email: "mia@people.example", status: "going", turn: wrong.turn }]);
  const told = await world.db.selectFrom("outbox").select("recipient").orderBy("recipient").execute();
  expect(told).toEqual([{ recipient: "mai@people.example" }, { recipient: "mia@people.example" }]);
  const token = world.context.replyLinks.sign(wrong);
  expect((await open(world, own.loader, { path: `/rsvp/${token}`, params: { token } })).status).toBe(404);
});

test("who typed another guest's address can put right only what they typed themselves", async () => {
  const { world, gathering, at } = await aPage();
  const other = await aReply(world.db, gathering.occurrenceId, { email: "noah@people.example" });
  const first = await send(world, page.action, { ...form, email: "noah@people.example" }, at);
  expect(first).toMatchObject({ data: { dates: [{ outcome: "going" }], email: "noah@people.example" } });
  await send(world, page.action, { ...correctionOf(first), email: "mia@people.example" }, at);
  const rows = await world.db.selectFrom("replies").select(["id", "email", "generation"]).orderBy("turn").execute();
  expect(rows).toMatchObject([
    { id: other.id, email: "noah@people.example", generation: 1 },
    { email: "mia@people.example" },
  ]);
});

test("a page after that has stood for half an hour says that it puts nothing right any more", async () => {
  const { world, at } = await aPage();
  const first = await send(world, page.action, form, at);
  const opened = new Date(now.getTime() - 31 * 60_000).toISOString();
  const late = await send(world, page.action, { ...correctionOf(first), opened, email: "mai@people.example" }, at);
  expect(late).toMatchObject({
    status: 422,
    data: { rejected: { errors: { email: "too-late" }, values: { corrects: "" } } },
  });
  expect(await world.db.selectFrom("replies").select("id").execute()).toHaveLength(1);
});

test.each([
  [
    "its owner replied too",
    async ({ world, at }: Page) =>
      void (await send(world, page.action, { ...form, formKey: "c".repeat(24), email: "noah@people.example" }, at)),
  ],
  [
    "its owner used the mailed link",
    async ({ world }: Page, id: string) => void (await confirmOwnReply(world.db, id, now)),
  ],
  [
    "the leader acted on it",
    async ({ world, gathering }: Page, id: string) => void (await givePlace(world.db, gathering.occurrenceId, id, now)),
  ],
])("once %s, a reply can't be taken over by the form that typed the address first", async (_name, touch) => {
  const scene = await aPage();
  const { world, at } = scene;
  const first = await send(world, page.action, { ...form, email: "noah@people.example" }, at);
  const { id } = await world.db.selectFrom("replies").select("id").executeTakeFirstOrThrow();
  await touch(scene, id);
  await send(world, page.action, { ...correctionOf(first), email: "mallory@people.example" }, at);
  const rows = await world.db.selectFrom("replies").select(["id", "email", "generation"]).orderBy("turn").execute();
  expect(rows).toMatchObject([
    { id, email: "noah@people.example", generation: 1 },
    { email: "mallory@people.example" },
  ]);
});

test("the same form with another's address is another's reply, and each is answered once", async () => {
  const { world, at } = await aPage();
  for (const email of ["wife@people.example", "husband@people.example", "wife@people.example"])
    expect(await send(world, page.action, { ...form, email }, at)).toMatchObject({
      data: { dates: [{ outcome: "going" }], email },
    });
  const mails = await world.db.selectFrom("outbox").select("recipient").orderBy("recipient").execute();
  expect(mails).toEqual([{ recipient: "husband@people.example" }, { recipient: "wife@people.example" }]);
});

test("a form sent again after its address was put right, or its reply erased, brings nothing back", async () => {
  const { world, at } = await aPage();
  const typo = { ...form, email: "mai@people.example" };
  const first = await send(world, page.action, typo, at);
  await send(world, page.action, { ...correctionOf(first), email: "mia@people.example" }, at);
  expect(await send(world, page.action, typo, at)).toMatchObject({ data: { dates: [{ outcome: "going" }] } });
  const emails = async () => (await world.db.selectFrom("replies").select("email").execute()).map((row) => row.email);
  expect(await emails()).toEqual(["mia@people.example"]);
  const { id } = await world.db.selectFrom("replies").select("id").executeTakeFirstOrThrow();
  await eraseOwnReply(world.db, id, now);
  expect(await send(world, page.action, typo, at)).toMatchObject({ data: { dates: [{ outcome: "stale" }] } });
  expect(await emails()).toEqual([]);
});

test("without a limit nobody is told how many come, and a name can carry no link", async () => {
  const { world, gathering, at } = await aPage(null);
  await aReply(world.db, gathering.occurrenceId, { adults: 7 });
  expect((await open(world, page.loader, at)).data.gathering.places).toBeNull();
  for (const name of ["you won: http://evil.example", "www.evil.example", "Mia\u0007"])
    expect(await send(world, page.action, { ...form, name }, at)).toMatchObject({
      status: 422,
      data: { rejected: { errors: { name: "name-no-link" } } },
    });
});

test("forty people behind one church's network all get in within a minute", async () => {
  const { world, at } = await aPage(null);
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, (_, guest) => {
      const key = String(guest).padStart(24, "b");
      return send(world, page.action, { ...form, email: `guest${guest}@people.example`, formKey: key }, at);
    }),
  );
  expect(outcomes.every((answer) => answer.status === 200)).toBe(true);
});

test("the street is behind the mailed link of those who are going, and of nobody else", async () => {
  const { world, gathering } = await aPage(1);
  const going = await aReply(world.db, gathering.occurrenceId);
  const waiting = await aReply(world.db, gathering.occurrenceId);
  const view = async (reply: typeof going) => {
    const token = world.context.replyLinks.sign(reply);
    return (await open(world, own.loader, { path: `/rsvp/${token}`, params: { token } })).data;
  };
  expect((await view(going)).reply).toMatchObject({ status: "going", address: "Sonnenallee 219", host: "Ruth" });
  expect(await view(waiting)).toMatchObject({ reply: { status: "waitlisted", address: null }, join: null });
});

test("an invented, cut, foreign or revoked link is not there", async () => {
  const { world, gathering } = await aPage();
  const reply = await aReply(world.db, gathering.occurrenceId);
  const other = await aReply(world.db, gathering.occurrenceId);
  const genuine = world.context.replyLinks.sign(reply);
  const mixed = other.id + genuine.slice(20);
  const revoked = world.context.replyLinks.sign({ ...reply, generation: 2 });
  for (const token of ["", "x", genuine.slice(0, -1), mixed, revoked, `${genuine}x`]) {
    expect((await open(world, own.loader, { path: `/rsvp/${token}`, params: { token } })).status).toBe(404);
    expect((await send(world, refusal.action, {}, { path: `/rsvp/${token}/refusal`, params: { token } })).status).toBe(
      404,
    );
  }
});

test("opening any address of a reply changes nothing; only its buttons act", async () => {
  const { world, gathering } = await aPage();
  const reply = await aReply(world.db, gathering.occurrenceId);
  const token = world.context.replyLinks.sign(reply);
  const at = { path: `/rsvp/${token}`, params: { token } };
  for (const loader of [own.loader, refusal.loader, erasure.loader]) await open(world, loader, at);
  expect(await findReply(world.db, reply.id)).toMatchObject({ status: "going" });
  expect((await send(world, refusal.action, {}, at)).location).toBe(`/rsvp/${token}?done=declined`);
  expect((await send(world, erasure.action, {}, at)).location).toBe("/rsvp/erased");
  expect((await open(world, own.loader, at)).status).toBe(404);
});

test("a leader sees who comes, and nobody else does", async () => {
  const { world, leader, gathering } = await aPage(2);
  for (const name of ["Mia", "Noah", "Zoe"]) await aReply(world.db, gathering.occurrenceId, { name });
  const at = { path: "/lead", params: { gathering: gathering.id, date: gathering.originalDate } };
  const { data } = await open(world, people.loader, { ...at, cookie: await world.signIn(leader.email) });
  expect(data.guests).toMatchObject({ seats: 2, adults: 2, children: 0 });
  expect(data.guests.waitlisted.map((guest) => guest.name)).toEqual(["Zoe"]);
  const stranger = await aLeader(world.db, { name: "Sam" });
  expect((await open(world, people.loader, { ...at, cookie: await world.signIn(stranger.email) })).status).toBe(404);
});

const formOf = (gathering: LedGathering) => formValuesOf({ ...gathering, ...detailsIn(gathering), recurrence: null });

test("called off or moved, everybody who is coming or waiting is told once; other words tell nobody", async () => {
  const { world, leader, gathering } = await aPage(1);
  for (const name of ["Mia", "Noah"]) await aReply(world.db, gathering.occurrenceId, { name });
  const cookie = await world.signIn(leader.email);
  const at = { path: "/lead", params: { gathering: gathering.id }, cookie };
  const told = async (kind: string) =>
    (await world.db.selectFrom("outbox").select("id").where("kind", "=", kind).execute()).length;
  await send(world, edit.action, { ...formOf(gathering), title: "Other words" }, at);
  expect(await told("moved")).toBe(0);
  const later = { ...formOf(gathering), time: "20:00" };
  const asked = await send(world, edit.action, later, at);
  expect([asked.status, asked.data.foreseen?.told, await told("moved")]).toEqual([200, 2, 0]);
  await send(world, edit.action, { ...later, seen: String(asked.data.foreseen?.seen) }, at);
  expect(await told("moved")).toBe(2);
  await cancelGathering(world.db, leader, allOf(gathering), now);
  await cancelGathering(world.db, leader, allOf(gathering), now);
  expect(await told("calledOff")).toBe(2);
});

test("more room means places for those in line, in the same act", async () => {
  const { world, leader, gathering } = await aPage(1);
  await aReply(world.db, gathering.occurrenceId);
  const waiting = await aReply(world.db, gathering.occurrenceId);
  const cookie = await world.signIn(leader.email);
  await send(
    world,
    edit.action,
    { ...formOf(gathering), capacity: "2" },
    { path: "/lead", params: { gathering: gathering.id }, cookie },
  );
  expect(await findReply(world.db, waiting.id)).toMatchObject({ status: "going" });
  expect(await world.db.selectFrom("outbox").select("recipient").where("kind", "=", "promoted").execute()).toEqual([
    { recipient: waiting.email },
  ]);
});
