import { afterAll, beforeAll, expect, test } from "vitest";
import { letRead } from "~/bulletins/readable.server";
import { aPublishedBulletin, aStaffMember } from "../support/factories";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;
let bulletin: string;

const letter = `“Be still, and know that I am God.”

— Psalm 46:10

Ghana

• Please pray for the new well in Accra, where work begins on Monday.
• Please pray for Efua*, a girl who was beaten.

Peru

• Praise God for the school in Lima. (Read more about the school: https://example.org/a/very/long/path/that/has/no/end)`;

beforeAll(async () => {
  stage = await openStage();
  const { db } = stage.server.database;
  bulletin = await aPublishedBulletin(db, letter);
  await letRead(db, bulletin, true, new Date());
});

afterAll(() => stage.close());

test("anybody reads a bulletin that is open to read, without script", { timeout: 90_000 }, async () => {
  const { page, problems } = await stage.aBrowser({ javaScriptEnabled: false, width: 360 });
  await page.goto(`${stage.server.url}/bulletins/${bulletin}`);
  await page.getByRole("heading", { name: "Ghana" }).waitFor();
  await page.getByText("Some requests of this section are prayed in gatherings only.").waitFor();
  expect(await page.getByText("beaten").count()).toBe(0);
  await page.getByRole("link", { name: "Other bulletins" }).click();
  await page.getByRole("heading", { name: "Prayer bulletins" }).waitFor();
  expect(problems).toEqual([]);
});

test("the page of a bulletin and the list of them are well to look at", { timeout: 90_000 }, async () => {
  const { page, problems } = await stage.aBrowser();
  await page.goto(`${stage.server.url}/bulletins/${bulletin}`);
  await look(page, "bulletin");
  await page.goto(`${stage.server.url}/bulletins`);
  await look(page, "bulletins");
  expect(problems).toEqual([]);
});

test("staff search the archive without script", { timeout: 90_000 }, async () => {
  const { email } = await aStaffMember(stage.server.database.db);
  const staff = await stage.aBrowser({ javaScriptEnabled: false });
  await stage.signInByMail(staff, email);
  await staff.page.goto(`${stage.server.url}/staff/bulletins`);
  await staff.page.getByLabel("Search what was published").fill("accra beg");
  await staff.page.getByRole("button", { name: "Search" }).click();
  await staff.page.getByRole("heading", { name: "1 bulletin with “accra beg”" }).waitFor();
  expect(await staff.page.locator("mark").allTextContents()).toEqual(["Accra", "begins"]);
  await staff.page.getByLabel("Search what was published").fill("nobody");
  await staff.page.getByRole("button", { name: "Search" }).click();
  await staff.page.getByText("No request and no heading says all of that.").waitFor();
  await staff.page.getByRole("link", { name: "Show all bulletins" }).click();
  expect(await staff.page.getByRole("listitem").count()).toBeGreaterThan(0);
});

test("what was found is well to look at", { timeout: 90_000 }, async () => {
  const { email } = await aStaffMember(stage.server.database.db);
  const staff = await stage.aBrowser();
  await stage.signInByMail(staff, email);
  await staff.page.goto(`${stage.server.url}/staff/bulletins?q=accra`);
  await look(staff.page, "search");
  expect(staff.problems).toEqual([]);
});
