import { afterAll, beforeAll, expect, test } from "vitest";
import { withdrawRequest } from "~/guides/withdrawals.server";
import { aGathering, aLeader, aPublishedBulletin, aStaffMember } from "../support/factories";
import { until } from "../support/server";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

const letter = "An hour of thanks\n\nGhana\n\n• Please pray for the harvest in Ghana.\n\n• Please pray for rain.";

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** It begins in a few minutes: what is begun long before its hour is a rehearsal. */
async function aLeaderWithAGuide() {
  const { db } = stage.server.database;
  await aPublishedBulletin(db, letter, new Date());
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, {
    ...{ date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" },
  });
  const soon = { startsAt: inMinutes(10), endsAt: inMinutes(70) };
  await db.updateTable("offices").set({ contactCard: "Anna Hill\n+49 30 901820" }).where("code", "=", "de").execute();
  await db.updateTable("occurrences").set(soon).where("id", "=", gathering.occurrenceId).execute();
  return { db, leader, gathering, date: `${stage.server.url}/lead/${gathering.id}/${gathering.originalDate}` };
}

test("a leader leads from a phone without network, others follow, and a withdrawn request leaves both", async () => {
  const { db, leader, gathering } = await aLeaderWithAGuide();
  const visit = await stage.aBrowser({ width: 360, hasTouch: true });
  const { page, context } = visit;
  await stage.signInByMail(visit, leader.email);
  await page.goto(`${stage.server.url}/lead/${gathering.id}`);
  await page.getByRole("link", { name: "Lead from your phone" }).click();
  await page.getByText("This page is kept on this phone").waitFor();
  await look(page, "live-before");
  const follow = await page.locator(".follow a").getAttribute("href");
  const guest = await stage.aBrowser({ width: 360 });
  await guest.page.goto(String(follow));
  await guest.page.getByText("We have not begun yet").waitFor();
  await look(guest.page, "now-before");

  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { name: "Welcome and how we pray" }).waitFor();
  expect(await page.getByRole("link", { name: "+49 30 901820" }).getAttribute("href")).toBe("tel:+4930901820");
  await look(page, "live");
  const next = page.getByRole("button", { name: /^Next: / });
  const box = await next.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(56);
  while (!(await page.getByRole("heading", { name: "Ghana", exact: true }).isVisible())) await next.click();
  await page.getByText("Please pray for the harvest in Ghana.").waitFor();
  await guest.page.getByText("Please pray for the harvest in Ghana.").waitFor();
  await look(guest.page, "now");
  expect([...visit.problems, ...guest.problems]).toEqual([]);

  await context.setOffline(true);
  await page.reload();
  await page.getByRole("heading", { name: "Ghana", exact: true }).waitFor();
  await page.getByRole("button", { name: "+1 min" }).click();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByText(/^Paused, /).waitFor();
  await page.reload();
  await page.getByText(/^Paused, /).waitFor();
  await page.getByRole("button", { name: "Go on" }).click();

  const staff = await aStaffMember(db);
  const { id } = await db
    .selectFrom("requests")
    .select("id")
    .where("text", "like", "%harvest%")
    .executeTakeFirstOrThrow();
  await withdrawRequest(db, staff.id, { id, reason: "It was told in confidence." }, new Date());
  await context.setOffline(false);
  await until(async () => !(await page.locator("body").innerText()).includes("harvest"));
  await until(async () => !(await guest.page.locator("body").innerText()).includes("harvest"));
  await page.getByRole("alert").getByText("Ghana: a request was taken out. Stop reading it").waitFor();

  while (!(await page.getByRole("button", { name: "Finish" }).isVisible())) await next.click();
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByText("Thank you for leading").waitFor();
  await look(page, "live-done");
  await guest.page.getByText("Thank you for praying with us").waitFor();
  expect(await page.locator("body").innerText()).toMatch(/It took \d+ minutes?; 60 were planned/);
  await page.getByRole("link", { name: "Write down how it was" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(guest.problems).toEqual([]);
});

test("late, the leader is offered by name what to carry home, or takes the time that is needed; by keyboard alone", async () => {
  const { leader, gathering, date } = await aLeaderWithAGuide();
  const visit = await stage.aBrowser();
  const { page } = visit;
  await stage.signInByMail(visit, leader.email);
  await page.goto(`${date}/live`);
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  await page.getByRole("timer").waitFor();
  // An hour has gone by in the welcome.
  await page.evaluate((place) => {
    const live = JSON.parse(localStorage.getItem(place) ?? "");
    const hour = 58 * 60_000;
    const earlier = { startedAt: live.startedAt - hour, dueAt: live.dueAt - hour, since: live.since - hour };
    localStorage.setItem(place, JSON.stringify({ ...live, ...earlier }));
  }, `live:${gathering.occurrenceId}`);
  await page.reload();
  await page.getByText(/over$/).waitFor();
  await page.getByText("Carry “Ghana” home?").waitFor();
  await look(page, "live-late");
  await page.getByRole("radio", { name: "Take the time we need" }).press("Space");
  await page.getByText("Carry “Ghana” home?").waitFor({ state: "detached" });
  await page.getByRole("radio", { name: "Finish on time" }).press("Space");
  await page.getByRole("button", { name: "Carry it home" }).press("Enter");
  await page.getByText("Carry “Ghana” home?").waitFor({ state: "detached" });
  const titles: string[] = [];
  while (!(await page.getByRole("button", { name: "Finish" }).isVisible())) {
    await page.getByRole("button", { name: /^Next: / }).press("Enter");
    titles.push(await page.getByRole("heading", { level: 2 }).first().innerText());
  }
  expect(titles).not.toContain("Ghana");
  expect(titles).toContain("Closing prayer and blessing");
  expect(visit.problems).toEqual([]);
});

test("without script there is the guide to read and to print, and signed out nothing stays on the phone", async () => {
  const { leader, date } = await aLeaderWithAGuide();
  const plain = await stage.aBrowser({ javaScriptEnabled: false, width: 360 });
  await stage.signInByMail(plain, leader.email);
  await plain.page.goto(`${date}/live`);
  await plain.page.getByRole("link", { name: "The guide" }).click();
  await plain.page.getByText("Please pray for the harvest in Ghana.").first().waitFor();

  const visit = await stage.aBrowser({ width: 360 });
  await stage.signInByMail(visit, leader.email);
  await visit.page.goto(`${date}/live`);
  await visit.page.getByText("This page is kept on this phone").waitFor();
  await until(async () => (await visit.page.evaluate(() => caches.keys())).length > 0);
  await visit.page.goto(`${stage.server.url}/lead`);
  await visit.page.getByRole("button", { name: "Sign out" }).click();
  await visit.page.waitForURL(`${stage.server.url}/`);
  expect(await visit.page.evaluate(async () => [await caches.keys(), localStorage.length])).toEqual([[], 0]);
});
