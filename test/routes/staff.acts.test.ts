import { expect, test } from "vitest";
import * as bulletins from "~/routes/staff-bulletins/route";
import * as letter from "~/routes/staff-letter/route";
import * as people from "~/routes/staff-people/route";
import { aLeader, aStaffMember, referenceLetter } from "../support/factories";
import { aWorld, open, send, type TestWorld } from "../support/world";

async function signedInStaff(world: TestWorld, officeCode: string | null = null) {
  return await world.signIn((await aStaffMember(world.db, { officeCode })).email);
}

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
