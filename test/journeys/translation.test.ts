import { afterAll, beforeAll, expect, test } from "vitest";
import { aGathering, aLeader, aPublishedBulletin, aStaffMember } from "../support/factories";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

const german = "Bitte betet für die 500 Angehörigen der thailändischen Bergvölker, die auf ihre Einbürgerung warten.";

test("staff translate side by side, a correction shows what is behind, and a German gathering reads it", {
  timeout: 120_000,
}, async () => {
  const { db } = stage.server.database;
  const { email } = await aStaffMember(db);
  const bulletin = await aPublishedBulletin(db);
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, {
    ...{ language: "de", date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" },
  });
  const staff = await stage.aBrowser();
  await stage.signInByMail(staff, email);
  const { page } = staff;
  await page.goto(`${stage.server.url}/staff/bulletins/${bulletin}/translations`);
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.getByText("13 of 13 texts are left to translate.").waitFor();
  await page.getByRole("link", { name: "Go to the first" }).click();
  await page.keyboard.type("IJM-Gebetsanliegen");
  await page.getByLabel("Request 4 in German").fill(german);
  await page.getByLabel("Heading in German").nth(2).fill("Südostasien");
  await page.getByRole("button", { name: "Save the translation" }).click();
  await page.getByText("Saved. Leaders have it from now on.").waitFor();
  expect(await page.getByLabel("Title in German").inputValue()).toBe("IJM-Gebetsanliegen");

  const { revision, content } = await db.selectFrom("bulletinRevisions").selectAll().executeTakeFirstOrThrow();
  const corrected = content.replace("Please pray for the 500 Thai", "Please pray for the 600 Thai");
  await db.updateTable("bulletinRevisions").set({ content: corrected }).where("revision", "=", revision).execute();
  await page.reload();
  await page.getByText("One was translated from words that have changed since.").waitFor();
  await look(page, "translation");
  await page.goto(`${stage.server.url}/staff/bulletins/${bulletin}/translations`);
  await look(page, "translations");
  await page.goto(`${stage.server.url}/staff/bulletins/${bulletin}/translations/de/removal`);
  await look(page, "translation-removal");
  expect(staff.problems).toEqual([]);

  const home = await stage.aBrowser();
  await stage.signInByMail(home, leader.email);
  await home.page.goto(`${stage.server.url}/lead/${gathering.id}/${gathering.originalDate}/guide`);
  await home.page.getByText(german).waitFor();
  expect(await home.page.locator(".request p[lang=de]").count()).toBe(1);
  expect(await home.page.getByText("in English: not translated yet").count()).toBeGreaterThan(4);
  await look(home.page, "guide-translated");
  expect(home.problems).toEqual([]);
});

test("without script two who translate at once are asked, and nothing is lost", { timeout: 90_000 }, async () => {
  const { db } = stage.server.database;
  const bulletin = await aPublishedBulletin(db);
  const address = `${stage.server.url}/staff/bulletins/${bulletin}/translations/nl`;
  const staff = await stage.aBrowser({ javaScriptEnabled: false });
  await stage.signInByMail(staff, (await aStaffMember(db)).email);
  await staff.page.goto(address);
  const other = await staff.context.newPage();
  await other.goto(address);
  await other.getByLabel("Title in Dutch").fill("Hun titel");
  await other.getByLabel("Heading in Dutch").first().fill("Latijns-Amerika");
  await other.getByRole("button", { name: "Save the translation" }).click();
  await other.getByText("Saved. Leaders have it from now on.").waitFor();
  await staff.page.getByLabel("Title in Dutch").fill("Mijn titel");
  await staff.page.getByRole("button", { name: "Save the translation" }).click();
  await staff.page.getByText("saved this translation while you were writing").waitFor();
  expect(await staff.page.getByLabel("Title in Dutch").inputValue()).toBe("Mijn titel");
  expect(await staff.page.getByLabel("Heading in Dutch").first().inputValue()).toBe("Latijns-Amerika");
  await staff.page.getByText("Hun titel").waitFor();
  await staff.page.screenshot({ path: ".test/screenshots/translation-both-1280.png" });
  await staff.page.getByRole("button", { name: "Save the translation" }).click();
  await staff.page.getByText("Saved. Leaders have it from now on.").waitFor();
  expect(await staff.page.getByLabel("Title in Dutch").inputValue()).toBe("Mijn titel");
  expect(staff.problems).toEqual([]);
});
