import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftFromLetter } from "~/bulletins/letters.server";
import { plainLetter } from "~/bulletins/reading/letter";
import { theDesk } from "../support/desk-form";
import { aStaffMember, referenceLetter } from "../support/factories";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

/** A letter on the desk, in the browser of somebody who checks it. */
async function aDeskOf(letter: string, options: Parameters<Stage["aBrowser"]>[0] = {}) {
  const { db } = stage.server.database;
  const staff = await aStaffMember(db, { name: "Nora Lindt" });
  const draft = await draftFromLetter(db, staff.id, plainLetter(letter), new Date(), { again: true });
  if (typeof draft === "string" || !("id" in draft)) throw new Error("The letter holds no requests");
  const visit = await stage.aBrowser(options);
  await stage.signInByMail(visit, staff.email);
  await visit.page.goto(`${stage.server.url}/staff/bulletins/${draft.id}`);
  return { ...visit, id: draft.id };
}

const saved = (page: Page) => page.getByText("All is saved").waitFor();
const request = (page: Page, number: number) => page.getByLabel(`Request ${number}`, { exact: true });

async function texts(id: string) {
  return (await theDesk(stage.server.database.db, id)).requests.map(({ text }) => text);
}

test("staff split, join, move, set aside and bring back, undo and redo, by keyboard and mouse; all of it is saved", {
  timeout: 90_000,
}, async () => {
  const { page, problems, id } = await aDeskOf(referenceLetter);
  await look(page, "desk-fresh");
  const before = await texts(id);
  const saves = (wanted: string[]) => expect.poll(() => texts(id), { timeout: 10_000 }).toEqual(wanted);
  const [first = "", second = "", third = "", ...rest] = before;
  const cut = third.indexOf("Pray", 20);
  const halves = [third.slice(0, cut).trim(), third.slice(cut)];
  await request(page, 3).focus();
  await request(page, 3).evaluate((field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at), cut);
  await page.keyboard.press("Control+Enter");
  await saves([first, second, ...halves, ...rest]);
  await page.getByRole("button", { name: "Join to the one above: request 4" }).click();
  await saves([first, second, halves.join("\n\n"), ...rest]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await saves(before);
  await page.getByRole("button", { name: "Redo" }).click();
  await saves([first, second, ...halves, ...rest]);
  await page.getByRole("button", { name: "Undo" }).click();
  // A mouse that drags by itself can't scroll on its way.
  await page.setViewportSize({ width: 1280, height: 6000 });
  await page.getByTitle("Drag it to its place").nth(1).dragTo(page.locator("article").nth(4));
  await saves([first, third, ...rest.slice(0, 1), second, ...rest.slice(1)]);
  await request(page, 4).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await saves([first, third, second, ...rest]);
  await page.getByRole("button", { name: "Set aside: request 1" }).click();
  await saves([third, second, ...rest]);
  await page.getByRole("button", { name: "Make it a request" }).click();
  await saves([first, third, second, ...rest]);
  await page.reload();
  expect(await request(page, 1).inputValue()).toBe(first);
  await look(page, "desk-mended");
  expect(problems).toEqual([]);
});

test("the letter and what became of it light up together, and a stretch leads to its part", {
  timeout: 60_000,
}, async () => {
  const { page, problems } = await aDeskOf(referenceLetter);
  await request(page, 2).focus();
  const lit = page.locator(".letter-text [data-lit]");
  await expect.poll(() => lit.count()).toBeGreaterThan(0);
  expect((await request(page, 2).inputValue()).slice(0, 30)).toBe((await lit.first().innerText()).slice(0, 30));
  await page.screenshot({ path: ".test/screenshots/desk-lit.png" });
  await page.locator('.letter-text [data-number="4"]').first().click();
  await expect.poll(() => page.url()).toContain("#part-");
  expect(problems).toEqual([]);
});

test("two staff see each other's change, and are asked only about the words both changed", {
  timeout: 90_000,
}, async () => {
  const first = await aDeskOf(referenceLetter);
  const colleague = await aStaffMember(stage.server.database.db, { name: "Omar Haddad" });
  const second = await stage.aBrowser();
  await stage.signInByMail(second, colleague.email);
  await second.page.goto(first.page.url());
  await request(first.page, 1).fill("Hers for the first.");
  await request(second.page, 2).fill("His for the second.");
  await saved(first.page);
  await saved(second.page);
  await expect.poll(() => request(first.page, 2).inputValue(), { timeout: 10_000 }).toBe("His for the second.");
  expect((await texts(first.id)).slice(0, 2)).toEqual(["Hers for the first.", "His for the second."]);
  await first.page.context().setOffline(true);
  await second.page.context().setOffline(true);
  await request(first.page, 3).fill("Hers for the third.");
  await request(second.page, 3).fill("His for the third.");
  await second.page.getByText("No connection").waitFor();
  await first.page.context().setOffline(false);
  await saved(first.page);
  await second.page.context().setOffline(false);
  await second.page.getByRole("alert").getByText("Nora Lindt changed the same words").waitFor();
  await look(second.page, "desk-question");
  expect((await texts(first.id))[2]).toBe("Hers for the third.");
  await second.page.getByRole("button", { name: "Keep mine" }).click();
  await saved(second.page);
  expect((await texts(first.id))[2]).toBe("His for the third.");
  await expect.poll(() => request(first.page, 3).inputValue(), { timeout: 10_000 }).toBe("His for the third.");
});

test("without script the desk is one form, and each request can be moved by it", { timeout: 60_000 }, async () => {
  const { page, problems, id } = await aDeskOf(referenceLetter, { javaScriptEnabled: false, width: 360 });
  await page.getByLabel("It stands under").first().selectOption({ label: "South Asia" });
  await page.getByLabel("One more heading").fill("Africa");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("status").getByText("Saved.").waitFor();
  await page.screenshot({ path: ".test/screenshots/desk-without-script.png", fullPage: true });
  const { desk } = await theDesk(stage.server.database.db, id);
  expect(desk.sections.map(({ requests }) => requests.length)).toEqual([0, 1, 2, 1, 1, 0]);
  expect(problems).toEqual([]);
});
