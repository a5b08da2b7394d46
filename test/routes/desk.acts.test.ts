import { expect, test } from "vitest";
import { publishBulletin } from "~/guides/publication.server";
import * as desk from "~/routes/staff-bulletin/route";
import * as saving from "~/routes/staff-desk/route";
import * as letter from "~/routes/staff-letter/route";
import { theDesk, untouched } from "../support/desk-form";
import { aPublishedBulletin, aStaffMember, now, referenceLetter } from "../support/factories";
import { aWorld, open, send, siteUrl, type TestWorld } from "../support/world";

async function signedInStaff(world: TestWorld, officeCode: string | null = null) {
  return await world.signIn((await aStaffMember(world.db, { officeCode })).email);
}

async function aDraft(world: TestWorld, cookie: string) {
  const { location } = await send(
    world,
    letter.action,
    { letter: referenceLetter },
    { path: "/staff/bulletins/new", cookie },
  );
  const id = String(location).split("/").at(-1) ?? "";
  return { id, at: { path: `/staff/bulletins/${id}`, params: { bulletin: id }, cookie } };
}

test("the reference letter comes back as verse, five sections and five requests", async () => {
  const world = await aWorld();
  const { id } = await aDraft(world, await signedInStaff(world));
  const bulletin = await theDesk(world.db, id);
  expect(bulletin).toMatchObject({
    letter: referenceLetter,
    desk: { title: "IJM Prayer Request", scriptureReference: "1 Samuel 2:8", aside: [] },
  });
  const { sections } = bulletin.desk;
  expect(sections.map((section) => section.heading)).toEqual([
    null,
    "Latin America",
    "South Asia",
    "Southeast Asia",
    "IJM HQ & Global Partners",
  ]);
  expect(sections.at(-1)?.intro).toMatch(/^IJM has partner offices in/);
  expect(sections.map(({ requests }) => requests.map(({ kind }) => kind))).toEqual([
    ["praise"],
    ["petition"],
    ["petition"],
    ["petition"],
    ["mixed"],
  ]);
});

test("a letter without requests says so and comes back whole", async () => {
  const world = await aWorld();
  const cookie = await signedInStaff(world);
  const shopping = "Milk\nEggs\nBread";
  const answer = await send(world, letter.action, { letter: shopping }, { path: "/staff/bulletins/new", cookie });
  expect(answer).toMatchObject({
    status: 422,
    data: { rejected: { errors: { letter: "no-requests" }, values: { letter: shopping } } },
  });
  expect((await send(world, letter.action, { letter: " \n " }, { path: "/", cookie })).data.rejected?.errors).toEqual({
    letter: "letter-missing",
  });
  expect(await world.db.selectFrom("bulletins").select("id").execute()).toEqual([]);
});

test("saving what nobody touched changes nothing but the version", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const before = await theDesk(world.db, id);
  const answer = await send(world, desk.action, await untouched(world.db, id), at);
  expect(answer.location).toBe(`/staff/bulletins/${id}?done=saved`);
  expect(await theDesk(world.db, id)).toEqual({ ...before, version: 2 });
});

test("what is wrong is mended: kind, text, place, set aside, a new heading, care, the handout", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const [, latinAmerica] = (await theDesk(world.db, id)).desk.sections;
  const changes = {
    ...{ "requests.0.kind": "mixed", "requests.1.text": "Please pray for strong partnerships." },
    ...{ "requests.2.place": latinAmerica?.id ?? "", "requests.3.place": "aside", "requests.4.care.legalCase": "yes" },
    ...{ "requests.4.onHandout": "yes", newHeading: "Africa & Europe" },
  };
  await send(world, desk.action, { ...(await untouched(world.db, id)), ...changes }, at);
  const after = await theDesk(world.db, id);
  expect(after.desk.sections.map(({ requests }) => requests.map(({ kind }) => kind))).toEqual([
    ["mixed"],
    ["petition", "petition"],
    [],
    [],
    ["mixed"],
    [],
  ]);
  expect(after.requests[1]).toMatchObject({ text: "Please pray for strong partnerships.", links: [] });
  expect(after.requests[3]).toMatchObject({ sensitivities: expect.arrayContaining(["legalCase"]), onHandout: true });
  expect(after.desk.sections.at(-1)?.heading).toBe("Africa & Europe");
  expect(after.desk.aside).toMatchObject([
    { text: expect.stringMatching(/^Please pray for the 500 Thai/), reason: "byHand" },
  ]);
});

test("staff say which earlier request one answers, and publishing keeps it", async () => {
  const world = await aWorld();
  const earlier = await aPublishedBulletin(world.db, "Kenya\n\nPlease pray for David’s bar exam in Kenya.", lastWeek);
  const asked = await world.db.selectFrom("requests").select("id").executeTakeFirstOrThrow();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const { suggestions } = (await open(world, desk.loader, at)).data;
  expect(Object.values(suggestions).flat()).toMatchObject([{ id: asked.id, common: expect.any(Array) }]);
  const form = { ...(await untouched(world.db, id)), [`requests.0.answers.${asked.id}`]: "yes" };
  await send(world, desk.action, form, at);
  const staff = await aStaffMember(world.db);
  await publishBulletin(world.db, id, { staffId: staff.id, at: null }, now);
  const [kept] = await world.db.selectFrom("answers").selectAll().execute();
  expect(kept).toMatchObject({ earlierId: asked.id, bulletinId: id, earlierBulletinId: earlier });
});

const lastWeek = new Date(now.getTime() - 7 * 86_400_000);

test("what was set aside can be brought back as a request, where it stood, and is looked at for care", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const southAsia = (await theDesk(world.db, id)).desk.sections[2]?.id ?? "";
  await send(world, desk.action, { ...(await untouched(world.db, id)), "requests.2.place": "aside" }, at);
  await send(world, desk.action, { ...(await untouched(world.db, id)), "aside.0.place": southAsia }, at);
  const { desk: after } = await theDesk(world.db, id);
  expect(after.aside).toEqual([]);
  expect(after.sections[2]?.requests).toMatchObject([
    { text: expect.stringContaining("trafficking rings"), sensitivities: expect.arrayContaining(["child"]) },
  ]);
});

test("a save on top of somebody else's is refused, and what was typed comes back in its own order", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const mine = { ...(await untouched(world.db, id)), title: "Mine", "requests.2.text": "My words for the third." };
  const theirs = { ...(await untouched(world.db, id)), title: "Theirs", "requests.1.place": "aside" };
  await send(world, desk.action, theirs, at);
  const answer = await send(world, desk.action, mine, at);
  expect(answer).toMatchObject({
    status: 409,
    data: { rejected: { errors: { title: "bulletin-stale" }, values: mine }, version: 2, desk: { title: "Mine" } },
  });
  expect((await theDesk(world.db, id)).desk).toMatchObject({ title: "Theirs", aside: [{}] });
  await send(world, desk.action, { ...mine, version: "2" }, at);
  expect(await theDesk(world.db, id)).toMatchObject({ desk: { title: "Mine" }, requests: { length: 5 } });
});

test("an emptied request and a wrong date are told at their fields, and come back as they were typed", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const form = { ...(await untouched(world.db, id)), "requests.1.text": " ", date: "22/11", title: "Mine" };
  expect(await send(world, desk.action, form, at)).toMatchObject({
    status: 422,
    data: {
      rejected: { errors: { "requests.1.text": "request-empty", date: "date-wrong" } },
      desk: { date: "22/11", title: "Mine" },
    },
  });
});

async function save(world: TestWorld, { id, at }: Awaited<ReturnType<typeof aDraft>>, sent: unknown) {
  const request = new Request(`${siteUrl}/staff/bulletins/${id}/desk`, {
    ...{ method: "POST", headers: { cookie: at.cookie, "Content-Type": "application/json" } },
    body: JSON.stringify(sent),
  });
  try {
    return await saving.action({ request, params: at.params, context: world.context });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

test("the page saves by itself, and over somebody else's save it gets theirs instead", async () => {
  const world = await aWorld();
  const draft = await aDraft(world, await signedInStaff(world));
  const { desk: before } = await theDesk(world.db, draft.id);
  const first = await save(world, draft, { version: 1, doc: { ...before, title: "Mine" } });
  expect([first.status, await first.json()]).toEqual([200, { version: 2 }]);
  const second = await save(world, draft, { version: 1, doc: { ...before, title: "Hers" } });
  expect(second.status).toBe(409);
  expect(await second.json()).toMatchObject({ version: 2, doc: { title: "Mine" }, by: expect.any(String) });
  expect((await theDesk(world.db, draft.id)).desk).toEqual({ ...before, title: "Mine" });
});

test("what is open elsewhere is asked about by its version", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const ask = (since: number) =>
    saving.loader({
      request: new Request(`${siteUrl}/staff/bulletins/${id}/desk?since=${since}`, { headers: { cookie: at.cookie } }),
      ...{ params: at.params, context: world.context },
    });
  expect((await ask(1)).status).toBe(204);
  expect(await (await ask(0)).json()).toMatchObject({ version: 1, doc: { title: "IJM Prayer Request" } });
});

test.each([
  ["no desk", { version: 1 }],
  ["a link that runs script", (desk: object) => ({ version: 1, doc: { ...desk, aside: [link] } })],
  ["a name that is none", (desk: object) => ({ version: 1, doc: { ...desk, aside: [{ ...part, id: "../../x" }] } })],
  ["a date that is none", (desk: object) => ({ version: 1, doc: { ...desk, date: "2026-02-30" } })],
])("%s is not saved", async (_what, sent) => {
  const world = await aWorld();
  const draft = await aDraft(world, await signedInStaff(world));
  const before = await theDesk(world.db, draft.id);
  const answer = await save(world, draft, typeof sent === "function" ? sent(before.desk) : sent);
  expect(answer.status).toBe(400);
  expect(await theDesk(world.db, draft.id)).toEqual(before);
});

const part = { id: "a", text: "Words", reason: "byHand", origins: [] };
const link = { ...part, links: [{ text: "Words", href: "javascript:alert(1)" }], reason: "javascript:" };
