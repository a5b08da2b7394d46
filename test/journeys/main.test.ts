import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { referenceLetter } from "../support/factories";
import { calendarIn } from "../support/mail-server";
import { runGathered, type TestServer, until } from "../support/server";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;
let server: TestServer;

beforeAll(async () => {
  stage = await openStage();
  server = stage.server;
});

afterAll(() => stage.close());

test("staff publish the letter, invite a leader, and the leader schedules, opens the guide and shares", {
  timeout: 240_000,
}, async () => {
  const command = runGathered(["sign-in-link", "noor@staff.example", "--role", "staff"], server.environment);
  expect(await command.exit).toBe(0);

  const staff = await stage.aBrowser();
  await staff.page.goto(command.out().trim());
  await look(staff.page, "sign-in-link");
  await staff.page.getByRole("button", { name: "Sign in" }).click();
  await staff.page.waitForURL("**/staff");
  await look(staff.page, "bulletins-empty");
  await staff.page.getByRole("link", { name: "Paste this week’s letter" }).click();
  await staff.page.getByLabel("The letter").fill("Milk\nEggs");
  await staff.page.getByRole("button", { name: "Read the letter" }).click();
  await staff.page.getByRole("alert").getByText("We found no prayer requests").waitFor();
  await look(staff.page, "letter-without-requests");
  expect(await staff.page.getByLabel("The letter").inputValue()).toBe("Milk\nEggs");
  await staff.page.getByLabel("The letter").fill(referenceLetter);
  await staff.page.getByRole("button", { name: "Read the letter" }).click();
  await staff.page.getByRole("heading", { name: "Check the bulletin" }).waitFor();
  expect(await staff.page.getByLabel("Reference").inputValue()).toBe("1 Samuel 2:8");
  await look(staff.page, "desk");
  await staff.page.getByLabel("Title").fill("");
  await staff.page.getByLabel("Date").fill("2026-11-22");
  await staff.page.getByLabel("Title").fill("Prayer bulletin");
  await staff.page.getByRole("button", { name: "Publish the bulletin" }).click();
  await staff.page.getByText("It holds 5 requests.").waitFor();
  await look(staff.page, "publication");
  await staff.page.getByRole("link", { name: "Read it as a leader does" }).click();
  await staff.page.getByText("Supreme Court of Kenya").first().waitFor();
  await look(staff.page, "preview");
  await staff.page.goBack();
  await staff.page.getByRole("button", { name: "Publish", exact: true }).click();
  await staff.page.getByText("Published. Leaders’ guides are now made from this bulletin.").waitFor();
  await staff.page.getByRole("link", { name: "Leaders" }).click();
  await staff.page.getByLabel("Name").fill("Ruth Adler");
  await staff.page.getByLabel("E-mail address").fill("ruth@leader.example");
  await staff.page.getByLabel("Office").selectOption("Germany");
  await staff.page.getByRole("button", { name: "Send the invitation" }).click();
  await staff.page.getByText("ruth@leader.example").waitFor();
  await look(staff.page, "people");
  expect((await stage.newestMail("ruth@leader.example"))?.text).toContain(`${server.url}/sign-in`);
  await staff.page.goto(`${server.url}/staff/mail`);
  await look(staff.page, "mail");
  expect(staff.problems).toEqual([]);

  const leader = await stage.aBrowser({ width: 360 });
  await stage.signInByMail(leader, "ruth@leader.example");
  await look(leader.page, "gatherings-empty");
  await leader.page.getByRole("link", { name: "Schedule your first gathering" }).click();
  await leader.page.getByRole("button", { name: "Schedule it" }).click();
  await leader.page.getByRole("alert").waitFor();
  await look(leader.page, "new-gathering-to-mend");
  await leader.page.getByLabel("Title").fill("An evening for justice");
  await leader.page.getByLabel("Date").fill("2099-12-03");
  await leader.page.getByLabel("Town").fill("Munich");
  await leader.page.getByLabel("Address").fill("Sonnenallee 219");
  await leader.page.getByLabel("How many there is room for").fill("12");
  await leader.page.getByRole("button", { name: "Schedule it" }).click();
  await leader.page.getByRole("heading", { name: "An evening for justice" }).waitFor();
  await leader.page.getByText("Thursday 3 December 2099, 19:30 in Berlin, 60 minutes").waitFor();
  await look(leader.page, "gathering");
  await leader.page.getByRole("link", { name: "Change it" }).click();
  await leader.page.getByRole("heading", { name: "Change the gathering" }).waitFor();
  await look(leader.page, "change");
  await leader.page.getByRole("button", { name: "Save the changes" }).click();
  await leader.page.getByRole("link", { name: "Call this gathering off" }).click();
  await leader.page.getByRole("heading", { name: "Call it off?" }).waitFor();
  await look(leader.page, "cancellation");
  await leader.page.getByRole("link", { name: "Keep it" }).click();
  await leader.page.getByRole("link", { name: "Open the guide" }).click();
  await leader.page.getByText("A newer bulletin will replace it.").waitFor();
  await leader.page.getByText("From the bulletin “Prayer bulletin” of 22 November 2026").first().waitFor();
  await look(leader.page, "guide");
  const clocks = await leader.page.locator(".clock time").allTextContents();
  expect(clocks[0]).toBe("19:30");
  await leader.page.getByText("60 minutes, 12 people, in a home").click();
  await leader.page.getByLabel("Minutes").fill("3");
  await leader.page.getByRole("button", { name: "Make the guide again" }).click();
  await leader.page.getByRole("alert").getByText("Choose from 15 to 180 minutes.").waitFor();
  await leader.page.getByLabel("Minutes").fill("30");
  await leader.page.getByRole("button", { name: "Make the guide again" }).click();
  await leader.page.getByText("30 minutes, 12 people, in a home").waitFor();
  await printed(leader.page);
  await leader.page.goto(`${server.url}/lead`);
  await look(leader.page, "gatherings");
  expect(leader.problems).toEqual([]);

  const address = await leader.page.getByRole("link", { name: "An evening for justice" }).first().getAttribute("href");
  await leader.page.goto(server.url + address);
  await leader.page.getByText("Your office looks at it before it is public.").waitFor();
  await look(leader.page, "waiting");
  await staff.page.goto(`${server.url}/staff/gatherings`);
  await look(staff.page, "queue");
  await staff.page.getByRole("link", { name: "An evening for justice" }).click();
  await staff.page.getByText("It began without a template").waitFor();
  await look(staff.page, "review");
  await staff.page.getByRole("button", { name: "Make it public, and trust Ruth" }).click();
  await staff.page.getByText("Nothing waits.").waitFor();
  await leader.page.reload();
  const shared = await leader.page.locator(".share a").first().getAttribute("href");
  const guest = await stage.aBrowser({ javaScriptEnabled: false, width: 360 });
  await guest.page.goto(String(shared));
  expect(await guest.page.locator("script").count()).toBe(0);
  expect(await guest.page.locator("body").innerText()).not.toMatch(/Sonnenallee|Adler/);
  await guest.page.screenshot({ path: ".test/screenshots/public-360-noscript.png", fullPage: true });
  await guest.page.getByLabel("Your name").fill("Mia");
  await guest.page.getByLabel("Your e-mail address").fill("mai@people.example");
  await guest.page.getByLabel("Adults").fill("2");
  await guest.page.getByRole("button", { name: "Count me in" }).click();
  await guest.page.getByRole("alert").getByText("Tick this").waitFor();
  expect(await guest.page.getByLabel("Your name").inputValue()).toBe("Mia");
  await guest.page.getByLabel(/may keep my name/).check();
  // As long as a person needs at the least.
  await guest.page.waitForTimeout(2_000);
  await guest.page.getByRole("button", { name: "Count me in" }).click();
  await guest.page.getByRole("heading", { name: "You are expected" }).waitFor();
  await guest.page.getByText("Not your address?").click();
  await guest.page.getByLabel("Your e-mail address").fill("mia@people");
  await guest.page.getByRole("button", { name: "Send the mail there instead" }).click();
  await guest.page.getByRole("alert").getByText("does not look like an e-mail address").waitFor();
  await guest.page.getByLabel("Your e-mail address").fill("mia@people.example");
  await guest.page.getByRole("button", { name: "Send the mail there instead" }).click();
  await guest.page.getByRole("heading", { name: "You are expected" }).waitFor();
  expect(await guest.page.locator("body").innerText()).toMatch(/mia@people\.example/);
  expect(await guest.page.locator("body").innerText()).not.toMatch(/Sonnenallee|rsvp/);
  await guest.page.screenshot({ path: ".test/screenshots/thanks-360-noscript.png", fullPage: true });
  const confirmation = await stage.newestMail("mia@people.example");
  expect(confirmation?.text).toContain("Sonnenallee 219");
  expect(calendarIn(confirmation)).toMatch(/METHOD:REQUEST[\s\S]*LOCATION:Sonnenallee 219\\, Munich\\, Germany/);
  const link = /http\S+\/rsvp\/[\w-]+/.exec(confirmation?.text ?? "")?.[0] ?? "";
  const opened = await stage.aBrowser();
  await opened.page.goto(link);
  await opened.page.getByText("You are expected, with 2 places.").waitFor();
  await look(opened.page, "rsvp");
  await guest.page.goto(link);
  await guest.page.getByLabel("Adults").fill("13");
  await guest.page.getByRole("button", { name: "Save" }).click();
  await guest.page.getByText("There is no room for that many.").waitFor();
  await guest.page.getByRole("button", { name: "I can’t come" }).click();
  await guest.page.getByText("You are not coming.").waitFor();
  await until(() =>
    calendarIn(server.mail.mails.findLast((mail) => mail.to?.[0]?.address === "mia@people.example")).includes(
      "METHOD:CANCEL",
    ),
  );
  await guest.page.getByRole("button", { name: "I can come after all" }).click();
  await guest.page.getByText("You are expected, with 2 places.").waitFor();
  await leader.page.goto(server.url + address);
  await leader.page.getByRole("link", { name: "Who is coming" }).click();
  await leader.page.getByText("2 are coming: 2 adults.").waitFor();
  await look(leader.page, "guests");
  const anyone = await stage.aBrowser();
  await anyone.page.goto(String(shared));
  await look(anyone.page, "public");
  expect([...guest.problems, ...anyone.problems, ...opened.problems]).toEqual([]);
});

/** The print of a guide: the way in and the form are gone, the clock times stay. */
async function printed(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".masthead").isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Make the guide again" }).isVisible()).toBe(false);
  expect(await page.locator(".clock time").first().isVisible()).toBe(true);
  for (const format of ["A4", "Letter"] as const) {
    const pdf = await page.pdf({ path: `.test/screenshots/guide-${format}.pdf`, format, preferCSSPageSize: true });
    expect(pdf.byteLength).toBeGreaterThan(5_000);
  }
  await page.emulateMedia({ media: null });
}

test("a leader without script, by the six-digit code and the keyboard alone, schedules a gathering", {
  timeout: 120_000,
}, async () => {
  const { db } = server.database;
  const { inviteLeader } = await import("~/accounts/users.server");
  await inviteLeader(
    db,
    { name: "Sam Okafor", email: "sam@leader.example", officeCode: "ca", locale: "en" },
    new Date(),
  );
  const leader = await stage.aBrowser({ javaScriptEnabled: false });
  const { page } = leader;
  const before = server.mail.mails.length;
  await page.goto(`${server.url}/sign-in`);
  await tabTo(page, "Your e-mail address");
  await page.keyboard.type("sam@leader.example");
  await page.keyboard.press("Enter");
  const mail = await stage.newestMail("sam@leader.example", before);
  await until(() =>
    server.mail.mails.some((one) => one.to?.[0]?.address === "sam@leader.example" && /\b\d{6}\b/.test(one.text ?? "")),
  );
  const code = server.mail.mails
    .map((one) => (one.to?.[0]?.address === "sam@leader.example" ? /\b(\d{6})\b/.exec(one.text ?? "")?.[1] : undefined))
    .findLast(Boolean);
  expect(mail).toBeDefined();
  await tabTo(page, "Six-digit code");
  await page.keyboard.type(String(code));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/lead");
  await page.goto(`${server.url}/lead/new`);
  await page.getByLabel("Title").fill("x".repeat(200));
  await page.getByLabel("Date").fill("2099-12-03");
  await page.getByLabel("Town").fill("Nowhereville");
  await page.getByLabel("Address").fill("14 Elm Street");
  await page.getByRole("button", { name: "Schedule it" }).press("Enter");
  await page.getByRole("alert").getByText("Shorten the title to at most 120 characters.").waitFor();
  expect(await page.getByLabel("Address").inputValue()).toBe("14 Elm Street");
  await page.getByLabel("Title").fill("Praying for freedom");
  await page.getByRole("button", { name: "Schedule it" }).press("Enter");
  await page.getByRole("alert").getByText("We do not know this town").waitFor();
  await page.getByLabel("Time zone").selectOption("America/Toronto");
  await page.getByRole("button", { name: "Schedule it" }).press("Enter");
  await page.getByRole("heading", { name: "Praying for freedom" }).waitFor();
  await page.getByRole("link", { name: "Open the guide" }).press("Enter");
  await page.getByText("60 minutes, 8 people, in a home").press("Enter");
  await page.getByRole("button", { name: "Make the guide again" }).waitFor();
  const letter = await page.pdf({ preferCSSPageSize: true });
  expect(letter.toString("latin1")).toMatch(/\/MediaBox \[0 0 612 792\]/);
  await page.goBack();
  await page.getByRole("link", { name: "Call this gathering off" }).press("Enter");
  await page.screenshot({ path: ".test/screenshots/cancellation-noscript.png", fullPage: true });
  await page.getByRole("button", { name: "Call it off" }).press("Enter");
  await page.getByText("You called this gathering off.").waitFor();
  await page.getByRole("button", { name: "Sign out" }).press("Enter");
  await page.waitForURL(`${server.url}/`);
  await page.goto(`${server.url}/lead`);
  await page.waitForURL("**/sign-in?next=%2Flead");
  expect(leader.problems).toEqual([]);
});

/** Presses Tab until the field of that label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  const id = await page.getByLabel(label).getAttribute("id");
  for (let presses = 0; presses < 40; presses++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to “${label}”`);
}

test("pages for everybody stand up to axe: first page, sign-in, used link, nothing there", {
  timeout: 120_000,
}, async () => {
  const { page, problems } = await stage.aBrowser();
  for (const [path, name] of [
    ["/", "home"],
    ["/sign-in", "sign-in"],
    ["/sign-in/link", "sign-in-link-used"],
    ["/nothing", "not-found"],
  ]) {
    await page.goto(server.url + path);
    await look(page, String(name));
  }
  expect(problems).toEqual([]);
});
