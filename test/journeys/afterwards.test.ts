import type { Db } from "db/connection";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeOccurrence, findClosable } from "~/rsvps/closes.server";
import { addDays, instantOf, wallClockIn } from "~/time/wall-clock";
import { aGathering, aLeader, aPublishedBulletin, aReply, aStaffMember } from "../support/factories";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

/** A zone whose clocks show between noon and one just now: a time at which reminders go, and closes are asked for. */
function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  return ahead === 0 ? "Etc/UTC" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

function at(zone: string, days: number, time: string) {
  const date = addDays(wallClockIn(zone, new Date()).date, days);
  const starts = instantOf({ date, time, zone });
  const ends = new Date(starts.getTime() + 60 * 60_000);
  return { zone, date, time, startsAt: starts.toISOString(), endsAt: ends.toISOString() };
}

/** Long enough ago that a reminder makes sense. */
const replied = () => new Date(Date.now() - 20 * 3_600_000);

async function link(to: string, kind: RegExp): Promise<string> {
  const mail = await stage.newestMail(to);
  return kind.exec(mail?.text ?? "")?.[0] ?? "";
}

test("a reminded guest says yes again without script, and the leader sees it, writes, and writes down who came", {
  timeout: 120_000,
}, async () => {
  const { db } = stage.server.database;
  await aPublishedBulletin(db);
  const leader = await aLeader(db, { email: "ruth@leader.example" });
  const gathering = await aGathering(db, leader, { ...at(zoneAtNoon(), 1, "19:30"), minutes: 60 });
  await aReply(db, gathering.occurrenceId, { name: "Mia", email: "mia@people.example", adults: 2 }, replied());
  await aReply(db, gathering.occurrenceId, { name: "Noah", email: "noah@people.example" }, replied());
  await expect
    .poll(() => subjects("mia@people.example"), { timeout: 40_000 })
    .toContain("Tomorrow: An evening for justice");
  const reminder = await stage.newestMail("mia@people.example");
  expect(reminder?.text).toMatch(/We will pray for: thanks and answers to prayer · Latin America · South Asia/);

  const guest = await stage.aBrowser({ javaScriptEnabled: false, width: 360 });
  await guest.page.goto(await link("mia@people.example", /http\S+\/rsvp\/[\w-]+\?reminder=1/));
  await guest.page.getByRole("heading", { name: "Are you still coming?" }).waitFor();
  await guest.page.screenshot({ path: ".test/screenshots/reminded-360-noscript.png", fullPage: true });
  await guest.page.getByRole("button", { name: "I am coming" }).click();
  await guest.page.getByText("Thank you. You are expected.").waitFor();

  const { page, problems } = await stage.aBrowser();
  await stage.signInByMail({ page, problems, context: page.context() }, "ruth@leader.example");
  await look(page, "lead-home");
  await page.goto(`${stage.server.url}/lead/${gathering.id}`);
  await page.getByRole("link", { name: "What goes to whom, and when" }).click();
  await page.getByText("Sent", { exact: true }).first().waitFor();
  await look(page, "mails");
  await page.goto(`${stage.server.url}/lead/${gathering.id}/${gathering.originalDate}/people`);
  await page.getByText("said yes again").waitFor();
  await page.getByLabel("Name").fill("Zoe");
  await page.getByRole("button", { name: "Write them down" }).click();
  await page.getByText("Written down.").waitFor();
  await page.getByRole("button", { name: "Take off the list: Noah" }).click();
  await page.getByText("Taken off the list.").waitFor();
  await look(page, "people");
  await page.getByRole("link", { name: "Write to everybody" }).click();
  await look(page, "message");
  await page.getByLabel("Your message").fill("Bring a coat.\nWe sit outside.");
  await page.getByRole("button", { name: "Send it" }).click();
  await page.getByText("Your message is on its way").waitFor();
  await expect.poll(() => subjects("mia@people.example")).toContain("Ruth writes: An evening for justice");
  expect((await stage.newestMail("mia@people.example"))?.text).toMatch(/Bring a coat\.\s+We sit outside\./);
  await expect.poll(() => subjects("noah@people.example")).toContain("You are not expected: An evening for justice");
  expect([...problems, ...guest.problems]).toEqual([]);
});

test("asked by mail, a leader closes without script in half a minute, and staff see what was prayed", {
  timeout: 120_000,
}, async () => {
  const { db } = stage.server.database;
  const leader = await aLeader(db, { email: "sam@leader.example", name: "Sam Okafor", officeCode: "ca" });
  const times = at(zoneAtNoon(), 0, "10:00");
  await aGathering(db, leader, { ...times, title: "Praying for freedom", town: "Toronto", country: "CA" });
  await pastGatherings(db);
  await expect
    .poll(() => subjects("sam@leader.example"), { timeout: 40_000 })
    .toContain("How was it? Praying for freedom");
  const { page, problems } = await stage.aBrowser({ javaScriptEnabled: false, width: 360 });
  await page.goto(await link("sam@leader.example", /http\S+\/close\/[\w-]+/));
  await page.getByLabel("How many people prayed").fill("300");
  await page.getByLabel("Something to thank God for").fill("Three families are home again.");
  await page.getByLabel("The organisers may pass this sentence on").check();
  await page.getByRole("button", { name: "Close the gathering" }).click();
  await page.getByRole("alert").getByText("far from how many replied").waitFor();
  await page.screenshot({ path: ".test/screenshots/close-odd-360-noscript.png", fullPage: true });
  await page.getByLabel("How many people prayed").fill("13");
  await page.getByRole("button", { name: "Close the gathering" }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await page.getByLabel("How many people prayed").inputValue()).toBe("13");

  const anyone = await stage.aBrowser();
  await anyone.page.goto(page.url());
  await look(anyone.page, "close");
  const { email } = await aStaffMember(db, { email: "noor@staff.example" });
  const staff = await stage.aBrowser();
  await stage.signInByMail(staff, email);
  await staff.page.getByRole("heading", { name: "Activity" }).waitFor();
  await staff.page.getByText("Three families are home again.").waitFor();
  await staff.page.getByRole("cell", { name: "Canada" }).first().waitFor();
  await look(staff.page, "activity");
  expect([...problems, ...anyone.problems, ...staff.problems]).toEqual([]);
});

/** Some weeks of gatherings that were held and reported, as a community has them. */
async function pastGatherings(db: Db): Promise<void> {
  const leader = await aLeader(db, { name: "Lena Brandt" });
  for (const [weeks, people] of [
    [1, 18],
    [2, 12],
    [3, 23],
    [5, 9],
    [6, 15],
    [8, 11],
    [9, 4],
  ] as const) {
    const { occurrenceId } = await aGathering(db, leader, at("Europe/Berlin", -7 * weeks, "19:30"));
    const occurrence = await findClosable(db, occurrenceId);
    if (occurrence)
      await closeOccurrence(db, occurrence, { people, minutes: 60, thanks: null, mayPassOn: false }, new Date());
  }
}

function subjects(to: string): string[] {
  return stage.server.mail.mails.filter((mail) => mail.to?.[0]?.address === to).map((mail) => mail.subject ?? "");
}
