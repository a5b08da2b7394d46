import { expect, test } from "vitest";
import { findDeskBulletin } from "~/bulletins/desk.server";
import { asTyped, deskValues } from "~/routes/staff-bulletin/desk-values";
import * as desk from "~/routes/staff-bulletin/route";
import * as bulletins from "~/routes/staff-bulletins/route";
import * as letter from "~/routes/staff-letter/route";
import * as people from "~/routes/staff-people/route";
import { aLeader, aStaffMember, referenceLetter } from "../support/factories";
import { aWorld, open, send, type TestWorld } from "../support/world";

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

/** The form as the page would send it back untouched. */
async function untouched(world: TestWorld, id: string): Promise<Record<string, string>> {
  const bulletin = await findDeskBulletin(world.db, id);
  if (!bulletin) throw new Error("no bulletin");
  const ids = Object.fromEntries(bulletin.requests.map((request, index) => [`requests.${index}.id`, request.id]));
  return { ...deskValues(bulletin), ...ids, newHeading: "", revision: String(bulletin.revision) };
}

test("the reference letter comes back as verse, five sections and five requests", async () => {
  const world = await aWorld();
  const { id } = await aDraft(world, await signedInStaff(world));
  const bulletin = await findDeskBulletin(world.db, id);
  expect(bulletin).toMatchObject({
    title: "IJM Prayer Request",
    scriptureReference: "1 Samuel 2:8",
    setAside: [],
    letter: referenceLetter,
  });
  expect(bulletin?.sections.map((section) => section.heading)).toEqual([
    null,
    "Latin America",
    "South Asia",
    "Southeast Asia",
    "IJM HQ & Global Partners",
  ]);
  expect(bulletin?.sections.at(-1)?.intro).toMatch(/^IJM has partner offices in/);
  expect(bulletin?.requests.map((request) => [request.place, request.kind])).toEqual([
    [0, "praise"],
    [1, "petition"],
    [2, "petition"],
    [3, "petition"],
    [4, "mixed"],
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

test("saving what nobody touched changes nothing but the revision", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const before = await findDeskBulletin(world.db, id);
  expect((await send(world, desk.action, await untouched(world, id), at)).location).toBe(
    `/staff/bulletins/${id}?done=saved`,
  );
  expect(await findDeskBulletin(world.db, id)).toEqual({ ...before, revision: 2 });
});

test("what is wrong is mended: kind, text, place, set aside, a new heading, care", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  await send(
    world,
    desk.action,
    {
      ...(await untouched(world, id)),
      "requests.0.kind": "mixed",
      "requests.1.text": "Please pray for strong partnerships.",
      "requests.2.place": "1",
      "requests.3.place": "aside",
      "requests.4.care.legalCase": "yes",
      newHeading: "Africa & Europe",
    },
    at,
  );
  const after = await findDeskBulletin(world.db, id);
  expect(after?.requests.map(({ place, kind }) => [place, kind])).toEqual([
    [0, "mixed"],
    [1, "petition"],
    [1, "petition"],
    [4, "mixed"],
  ]);
  expect(after?.requests[1]).toMatchObject({ text: "Please pray for strong partnerships.", links: [] });
  expect(after?.requests[3]?.sensitivities).toContain("legalCase");
  expect(after?.sections.at(-1)?.heading).toBe("Africa & Europe");
  expect(after?.setAside).toMatchObject([
    { text: expect.stringMatching(/^Please pray for the 500 Thai/), reason: "byHand" },
  ]);
});

test("what was set aside can be brought back as a request", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  await send(world, desk.action, { ...(await untouched(world, id)), "requests.3.place": "aside" }, at);
  await send(
    world,
    desk.action,
    { ...(await untouched(world, id)), "aside.0.reason": "byHand", "aside.0.place": "3" },
    at,
  );
  const after = await findDeskBulletin(world.db, id);
  expect(after?.setAside).toEqual([]);
  expect(after?.requests[3]).toMatchObject({ place: 3, text: expect.stringMatching(/^Please pray for the 500 Thai/) });
});

test("publishing makes it current, once", async () => {
  const world = await aWorld();
  const cookie = await signedInStaff(world);
  const { id, at } = await aDraft(world, cookie);
  await send(world, desk.action, { ...(await untouched(world, id)), publish: "yes" }, at);
  await send(world, desk.action, { ...(await untouched(world, id)), publish: "yes" }, at);
  const { data } = await open(world, bulletins.loader, { path: "/staff/bulletins", cookie });
  expect(data.bulletins).toMatchObject([{ id, publishedAt: expect.any(String) }]);
  const kinds = await world.db.selectFrom("activity").select("kind").execute();
  expect(kinds).toEqual([{ kind: "bulletin-published" }]);
});

test("a bulletin with nothing to pray is saved and not published", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const all = Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`requests.${index}.place`, "aside"]));
  const { location } = await send(world, desk.action, { ...(await untouched(world, id)), ...all, publish: "yes" }, at);
  expect(location).toMatch(/done=empty$/);
  expect(await findDeskBulletin(world.db, id)).toMatchObject({ publishedAt: null, setAside: { length: 5 } });
});

test("a save on top of somebody else's is refused, and what was typed comes back in its own order", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const mine = { ...(await untouched(world, id)), title: "Mine", "requests.2.text": "My words for the third." };
  await send(world, desk.action, { ...(await untouched(world, id)), title: "Theirs", "requests.1.place": "aside" }, at);
  const answer = await send(world, desk.action, mine, at);
  expect(answer).toMatchObject({
    status: 409,
    data: { rejected: { errors: { title: "bulletin-stale" }, values: { ...mine, revision: "2" } } },
  });
  const theirs = await findDeskBulletin(world.db, id);
  expect(theirs).toMatchObject({ title: "Theirs" });
  if (!theirs || !("rejected" in answer.data)) throw new Error("nothing came back");
  const drawn = asTyped(theirs, answer.data.rejected);
  expect(drawn.requests.map((request) => request.text)[2]).toBe("My words for the third.");
  expect(drawn.requests).toHaveLength(5);
  await send(world, desk.action, { ...mine, revision: "2" }, at);
  expect(await findDeskBulletin(world.db, id)).toMatchObject({ title: "Mine", requests: { length: 5 } });
});

test("text brought back as a request is looked at for care, like any other", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  await send(world, desk.action, { ...(await untouched(world, id)), "requests.2.place": "aside" }, at);
  await send(
    world,
    desk.action,
    { ...(await untouched(world, id)), "aside.0.reason": "byHand", "aside.0.place": "2" },
    at,
  );
  const back = (await findDeskBulletin(world.db, id))?.requests.find((request) =>
    request.text.includes("trafficking rings"),
  );
  expect(back?.sensitivities).toEqual(expect.arrayContaining(["sexualViolence", "child"]));
});

test("an emptied request and a wrong date are told at their fields", async () => {
  const world = await aWorld();
  const { id, at } = await aDraft(world, await signedInStaff(world));
  const answer = await send(
    world,
    desk.action,
    { ...(await untouched(world, id)), "requests.1.text": " ", date: "22/11" },
    at,
  );
  expect(answer).toMatchObject({
    status: 422,
    data: { rejected: { errors: { "requests.1.text": "request-empty", date: "date-wrong" } } },
  });
});

test("staff invite leaders into their own office only", async () => {
  const world = await aWorld();
  const cookie = await signedInStaff(world, "de");
  const form = { name: "Sam Okafor", email: "sam@leader.example", officeCode: "ca" };
  expect((await send(world, people.action, form, { path: "/staff/people", cookie })).status).toBe(404);
  expect(
    (await send(world, people.action, { ...form, officeCode: "de" }, { path: "/staff/people", cookie })).status,
  ).toBe(302);
  expect(
    (await send(world, people.action, { ...form, officeCode: "de" }, { path: "/staff/people", cookie })).data.rejected
      ?.errors,
  ).toEqual({ email: "email-known" });
});

test.each([
  ["without an @", "sam.example", "email-wrong"],
  ["with a line break", "sam@leader.example\r\nBcc: x@y.example", "email-wrong"],
  ["of 300 characters", `${"x".repeat(290)}@a.example`, "email-long"],
])("an e-mail address %s is told at its field", async (_name, email, message) => {
  const world = await aWorld();
  const cookie = await signedInStaff(world);
  const answer = await send(
    world,
    people.action,
    { name: "Sam", email, officeCode: "de" },
    { path: "/staff/people", cookie },
  );
  expect(answer.data.rejected).toMatchObject({ errors: { email: message }, values: { email } });
});

test("leaders are not staff", async () => {
  const world = await aWorld();
  const cookie = await world.signIn((await aLeader(world.db)).email);
  expect((await open(world, bulletins.loader, { path: "/staff/bulletins", cookie })).status).toBe(404);
  expect(
    (await send(world, letter.action, { letter: referenceLetter }, { path: "/staff/bulletins/new", cookie })).status,
  ).toBe(404);
});
