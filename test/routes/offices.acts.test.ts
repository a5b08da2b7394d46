import { expect, test } from "vitest";
import { findOffice } from "~/accounts/offices.server";
import * as activity from "~/routes/staff-activity/route";
import * as page from "~/routes/staff-office/route";
import * as list from "~/routes/staff-offices/route";
import { aStaffMember } from "../support/factories";
import { aWorld, open, send } from "../support/world";

const form = { name: "Germany", contactCard: "Anna Hill\n\n +49 30 901820 ", zone: "Europe/Berlin", paper: "A4" };

async function staffOf(officeCode: string | null, office = "de") {
  const world = await aWorld();
  const cookie = await world.signIn((await aStaffMember(world.db, { officeCode })).email);
  return { world, at: { path: `/staff/offices/${office}`, params: { office }, cookie } };
}

test("staff write the contact card of their office, and no longer hear that it is missing", async () => {
  const { world, at } = await staffOf("de");
  const missing = async () =>
    (await open(world, activity.loader, { path: "/staff", cookie: at.cookie })).data.needs.withoutContact;
  expect(await missing()).toEqual(["Germany"]);
  expect(await send(world, page.action, form, at)).toMatchObject({ status: 302, location: "/staff/offices" });
  expect(await missing()).toEqual([]);
  const { offices } = (await open(world, list.loader, { ...at, path: "/staff/offices" })).data;
  expect(offices).toMatchObject([{ code: "de", contactCard: "Anna Hill\n+49 30 901820" }]);
});

test("the office of others is not there for staff of one office", async () => {
  const { world, at } = await staffOf("de", "ca");
  expect((await open(world, page.loader, at)).status).toBe(404);
  expect((await send(world, page.action, form, at)).status).toBe(404);
  expect(await findOffice(world.db, null, "ca")).toMatchObject({ name: "Canada", contactCard: null });
});

test.each([
  [
    "nobody can be reached by",
    { contactCard: "Anna Hill, ask at the desk on floor 12" },
    { contactCard: "contact-unreachable" },
  ],
  ["does not fit on a sheet", { contactCard: "+49 30 901820\n".repeat(6) }, { contactCard: "contact-long" }],
])("a contact card that %s is told at its field, and stays there", async (_name, over, errors) => {
  const { world, at } = await staffOf(null);
  const { status, data } = await send(world, page.action, { ...form, ...over }, at);
  expect(status).toBe(422);
  expect(data.rejected).toMatchObject({ errors, values: over });
});

test.each([
  ["no name", { name: " " }, { name: "office-name-missing" }],
  ["a zone that is none", { zone: "Mars/Base" }, { zone: "zone-unknown" }],
  ["no paper", { paper: "" }, { paper: "paper-missing" }],
])("an office with %s is told at its field", async (_name, over, errors) => {
  const { world, at } = await staffOf(null);
  expect((await send(world, page.action, { ...form, ...over }, at)).data.rejected?.errors).toEqual(errors);
});
