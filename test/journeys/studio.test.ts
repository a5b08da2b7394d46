import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withdrawRequest } from "~/guides/withdrawals.server";
import { aGathering, aLeader, aPublishedBulletin, aStaffMember } from "../support/factories";
import { look, openStage, type Stage, type Visit } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

/** A leader with a gathering of an hour, 19:30 to 20:30, and a published bulletin. */
async function aLeaderWithAGuide() {
  const { db } = stage.server.database;
  const bulletin = await aPublishedBulletin(db, undefined, new Date());
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, {
    ...{ date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" },
  });
  const address = `${stage.server.url}/lead/${gathering.id}/${gathering.originalDate}/guide`;
  return { db, bulletin, leader, gathering, address };
}

async function open(visit: Visit, email: string, address: string): Promise<Page> {
  await stage.signInByMail(visit, email);
  await visit.page.goto(address);
  await visit.page.getByRole("heading", { name: "Your plan" }).waitFor();
  return visit.page;
}

const names = (page: Page) => page.locator(".plan-list .name").allTextContents();
const minutes = async (page: Page) => {
  const lengths = await page.locator(".plan-list .length").allTextContents();
  return lengths.map((length) => Number.parseFloat(length));
};
const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
/** What was typed last is saved: a moment later the page no longer speaks of what was saved before. */
async function saved(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await page.getByText("All is saved").waitFor();
}

test("a leader makes the guide their own by mouse: order, minutes, words, a song, a reader, and takes steps back", async () => {
  const { leader, address } = await aLeaderWithAGuide();
  const visit = await stage.aBrowser();
  const page = await open(visit, leader.email, address);
  await look(page, "studio");
  const before = await names(page);
  expect(sum(await minutes(page))).toBe(60);

  await dragTo(page, "Latin America", "Southeast Asia");
  const moved = await names(page);
  expect(moved.indexOf("Latin America")).toBe(before.indexOf("Southeast Asia"));
  expect(moved).not.toEqual(before);

  await page.getByRole("link", { name: "Listening" }).click();
  await page.locator(".block-editor").getByLabel("Minutes", { exact: true }).fill("8");
  expect(sum(await minutes(page))).toBe(60);
  expect(await page.locator(".plan-list li.selected .length").textContent()).toBe("8 min");
  await page.getByLabel("Say").fill("We are quiet now.\nGod hears what nobody says.");
  await page.locator(".preview").getByText("God hears what nobody says.").waitFor();

  await page.getByRole("button", { name: "A song" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Amazing Grace");
  await page.getByLabel("Who reads or leads it").fill("Anna");
  await page.getByLabel("Address of the song").fill("https://example.org/song");
  expect(await names(page)).toContain("Amazing Grace");
  expect(sum(await minutes(page))).toBe(60);
  await saved(page);
  await look(page, "studio-changed");

  await page.getByRole("button", { name: "Take it out" }).click();
  expect(await names(page)).not.toContain("Amazing Grace");
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await names(page)).toContain("Amazing Grace");
  await saved(page);
  const now = await names(page);
  await page.reload();
  expect(await names(page)).toEqual(now);

  const link = await page.locator("#readers .address a").getAttribute("href");
  const reader = await stage.aBrowser({ width: 360 });
  await reader.page.goto(String(link));
  await reader.page.getByText("Amazing Grace").waitFor();
  expect(await reader.page.textContent("main")).not.toContain("God hears");
  await look(reader.page, "reader");
  await page.getByRole("button", { name: "Take this link back" }).click();
  await page.waitForURL(/#readers$/);
  expect((await reader.page.goto(String(link)))?.status()).toBe(404);
  expect([...visit.problems, ...reader.problems]).toEqual([]);
});

test("by touch, on a phone, a block is dragged and one is taken out", async () => {
  const { leader, address } = await aLeaderWithAGuide();
  const visit = await stage.aBrowser({ width: 360, hasTouch: true });
  const page = await open(visit, leader.email, address);
  const before = await names(page);
  await dragByTouch(page, "Scripture and stillness", "Praise and thanks");
  const moved = await names(page);
  expect(moved.indexOf("Scripture and stillness")).toBe(before.indexOf("Praise and thanks"));
  await saved(page);
  await page.getByRole("link", { name: "Listening" }).tap();
  await page.getByRole("button", { name: "Take it out" }).tap();
  expect(await names(page)).not.toContain("Listening");
  await page.getByRole("button", { name: "Put it back: Listening" }).tap();
  expect(await names(page)).toContain("Listening");
  await page.getByRole("button", { name: "Take it out" }).tap();
  expect(await names(page)).not.toContain("Listening");
  expect(sum(await minutes(page))).toBe(60);
  await saved(page);
  expect(visit.problems).toEqual([]);
});

test("by keyboard alone a block is moved, made longer, and its request carried home and back", async () => {
  const { leader, address } = await aLeaderWithAGuide();
  const visit = await stage.aBrowser();
  const page = await open(visit, leader.email, address);
  const before = await names(page);
  await page.getByRole("button", { name: /^Move Latin America/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const moved = await names(page);
  expect(moved.indexOf("Latin America")).toBe(before.indexOf("Latin America") + 2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^Move Latin America/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("block-title");
  await page.getByRole("button", { name: "Half a minute more" }).focus();
  const length = (await minutes(page))[moved.indexOf("Latin America")] ?? 0;
  await page.keyboard.press("Enter");
  expect((await minutes(page))[moved.indexOf("Latin America")]).toBe(length + 0.5);
  await page
    .getByRole("button", { name: /^Carry this home/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  expect(await names(page)).not.toContain("Latin America");
  await page.keyboard.press("Control+z");
  expect(await names(page)).toContain("Latin America");
  expect(sum(await minutes(page))).toBe(60);
  expect(visit.problems).toEqual([]);
});

test("without script the same is done by forms", async () => {
  const { leader, address } = await aLeaderWithAGuide();
  const visit = await stage.aBrowser({ javaScriptEnabled: false });
  const page = await open(visit, leader.email, address);
  await page.getByRole("link", { name: "Listening" }).click();
  const editor = page.locator(".block-editor");
  await editor.getByLabel("Minutes", { exact: true }).fill("eight");
  await editor.getByLabel("Say").fill("We are quiet now.");
  await editor.getByRole("button", { name: "Save this block" }).click();
  await page.getByText("Write minutes as 5 or 5.5, from 0.5 to 180.").first().waitFor();
  expect(await editor.getByLabel("Say").inputValue()).toBe("We are quiet now.");
  await page.screenshot({ path: ".test/screenshots/studio-refused.png" });
  await editor.getByLabel("Minutes", { exact: true }).fill("8");
  await editor.getByRole("button", { name: "Save this block" }).click();
  await page.locator(".preview").getByText("We are quiet now.").waitFor();
  expect(await page.locator(".plan-list li.selected .length").textContent()).toBe("8 min");
  const before = await names(page);
  await editor.getByRole("button", { name: "Move up" }).click();
  await expect.poll(() => names(page)).not.toEqual(before);
  await page.getByRole("button", { name: "A testimony" }).click();
  await expect.poll(() => names(page)).toContain("Testimony");
  await page.getByRole("link", { name: "Latin America" }).click();
  await page
    .getByRole("button", { name: /^Carry this home/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Pray it after all/ })
    .first()
    .waitFor();
  await expect.poll(() => names(page)).not.toContain("Latin America");
  await page
    .getByRole("button", { name: /^Pray it after all/ })
    .first()
    .click();
  await expect.poll(() => names(page)).toContain("Latin America");
  await expect.poll(async () => sum(await minutes(page))).toBe(60);
});

test("on two devices at once both see the other's change, and are asked where they differ; a lost connection loses nothing", async () => {
  const { leader, address } = await aLeaderWithAGuide();
  const [one, other] = [await stage.aBrowser(), await stage.aBrowser({ width: 360 })];
  const here = await open(one, leader.email, address);
  const there = await open(other, leader.email, address);
  const say = (page: Page) => page.locator(".block-editor").getByLabel("Say");
  for (const page of [here, there]) await page.getByRole("link", { name: "Welcome and how we pray" }).click();
  await other.context.setOffline(true);
  await say(there).fill("Welcome, from the phone.");
  await there.getByText("No connection").waitFor();
  await say(here).fill("Welcome, from the desk.");
  await here.getByLabel("Who reads or leads it").fill("Ben");
  await saved(here);
  await other.context.setOffline(false);
  await there.getByRole("heading", { name: "The plan was changed elsewhere too" }).waitFor();
  await look(there, "studio-question");
  expect(await there.locator(".summary").textContent()).toContain("Welcome, from the desk.");
  await there.getByRole("button", { name: "Keep what is here" }).click();
  await saved(there);
  await here.locator(".preview").getByText("Welcome, from the phone.").waitFor();
  expect(await here.getByLabel("Who reads or leads it").inputValue()).toBe("Ben");
});

test("what somebody else writes shows in the field where one is, and undoing one's own never undoes theirs", async () => {
  const { leader, address } = await aLeaderWithAGuide();
  const here = await open(await stage.aBrowser(), leader.email, address);
  const there = await open(await stage.aBrowser(), leader.email, address);
  for (const page of [here, there]) await page.getByRole("link", { name: "Welcome and how we pray" }).click();
  const say = (page: Page) => page.locator(".block-editor").getByLabel("Say");
  await say(here).fill("Welcome, friends.");
  await saved(here);
  const shows = async (page: Page, words: string) =>
    await expect.poll(() => say(page).inputValue(), { timeout: 15_000 }).toBe(words);
  await shows(there, "Welcome, friends.");
  await say(here).focus();
  await say(there).fill("Welcome, friends, from near and far.");
  await saved(there);
  await shows(here, "Welcome, friends, from near and far.");
  await here.getByRole("button", { name: "Undo" }).click();
  await saved(here);
  expect(await say(here).inputValue()).toBe("Welcome, friends, from near and far.");
  await here.waitForTimeout(5_000);
  expect(await say(there).inputValue()).toBe("Welcome, friends, from near and far.");
});

test("what was typed without a connection is there again when the page was closed before it could be sent", async () => {
  const { leader, address } = await aLeaderWithAGuide();
  const visit = await stage.aBrowser({ width: 360 });
  const page = await open(visit, leader.email, address);
  await page.getByRole("link", { name: "Welcome and how we pray" }).click();
  await visit.context.setOffline(true);
  await page.locator(".block-editor").getByLabel("Say").fill("Welcome, from the train.");
  await page.getByText("No connection").waitFor();
  await page.close();
  await visit.context.setOffline(false);
  const again = await visit.context.newPage();
  await again.goto(address);
  await again.locator(".preview").getByText("Welcome, from the train.").waitFor();
  await saved(again);
  await again.reload();
  await again.locator(".preview").getByText("Welcome, from the train.").waitFor();
  expect(await again.evaluate(() => localStorage.length)).toBe(0);
});

test("a request withdrawn while the studio is open leaves it, and too little time says by how much", async () => {
  const { db, bulletin, leader, address } = await aLeaderWithAGuide();
  const visit = await stage.aBrowser();
  const page = await open(visit, leader.email, address);
  await page.getByRole("link", { name: "Listening" }).click();
  await page.locator(".block-editor").getByLabel("Minutes", { exact: true }).fill("40");
  await page.getByRole("heading", { name: "longer than the time you have" }).waitFor();
  await look(page, "studio-too-long");
  await page.setViewportSize({ width: 1280, height: 800 });
  await saved(page);
  const { id } = await db
    .selectFrom("requests")
    .select("id")
    .where("bulletinId", "=", bulletin)
    .where("text", "like", "%Dominican%")
    .executeTakeFirstOrThrow();
  await withdrawRequest(db, (await aStaffMember(db)).id, { id, reason: "A family is at risk." }, new Date());
  await page.getByRole("link", { name: "Latin America" }).waitFor({ state: "detached" });
  expect(await page.innerText("body")).not.toContain("Dominican");
});

async function dragTo(page: Page, from: string, to: string): Promise<void> {
  const grip = page.getByRole("button", { name: new RegExp(`^Move ${from}`) });
  const target = page.getByRole("button", { name: new RegExp(`^Move ${to}`) });
  await grip.hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${to} is not in sight`);
  await page.mouse.move(box.x + 5, box.y + box.height - 2, { steps: 8 });
  await page.mouse.up();
}

/** At the pace of a finger, which rests before it lifts: after a fling, Chromium takes the next touch for what stops it. */
async function dragByTouch(page: Page, from: string, to: string): Promise<void> {
  const middle = async (name: string, share: number) => {
    const box = await page.getByRole("button", { name: new RegExp(`^Move ${name}`) }).boundingBox();
    if (!box) throw new Error(`${name} is not in sight`);
    return { x: box.x + box.width / 2, y: box.y + box.height * share };
  };
  await page.getByRole("button", { name: new RegExp(`^Move ${to}`) }).scrollIntoViewIfNeeded();
  const [start, end] = [await middle(from, 0.5), await middle(to, 0.95)];
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  await touch("touchStart", start);
  for (const part of [0.25, 0.5, 0.75, 1, 1]) {
    await touch("touchMove", { x: start.x, y: start.y + (end.y - start.y) * part });
    await page.waitForTimeout(40);
  }
  await touch("touchEnd");
}
