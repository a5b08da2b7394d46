import { afterAll, beforeAll, expect, test } from "vitest";
import { aLeader } from "../support/factories";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

test("a weekly gathering: scheduled, replied to for three dates without script, moved, one date called off", {
  timeout: 180_000,
}, async () => {
  await aLeader(stage.server.database.db, { email: "ruth@leader.example" });
  const leader = await stage.aBrowser();
  const { page } = leader;
  await stage.signInByMail(leader, "ruth@leader.example");
  await page.goto(`${stage.server.url}/lead/new`);
  await page.getByLabel("Title").fill("Thursdays for justice");
  await page.getByLabel("Date").fill("2098-12-04");
  await page.getByLabel("Repeats", { exact: true }).selectOption("weekly");
  await page.getByLabel("after so many times").check();
  await page.getByLabel("How many times").fill("6");
  await page.getByLabel("Town").fill("Berlin");
  await page.getByLabel("Country").selectOption("DE");
  await page.getByLabel("Address").fill("Sonnenallee 219");
  await page.getByLabel("For those who come").fill("Ring twice.");
  await page.getByText("Accessibility, children, other languages").click();
  await page.getByLabel("No steps").check();
  await page.getByLabel("Children are welcome").check();
  await look(page, "series-new");
  await page.getByRole("button", { name: "Schedule it" }).click();
  await page.getByRole("heading", { name: "Dates to come" }).waitFor();
  await look(page, "series-dates");
  const lead = page.url();
  const address = String(await page.getByRole("link", { name: /\/g\// }).getAttribute("href"));

  const guest = await stage.aBrowser({ javaScriptEnabled: false, width: 360 });
  await guest.page.goto(address);
  await guest.page.getByText("No steps · Children are welcome").waitFor();
  const onlooker = await stage.aBrowser();
  await onlooker.page.goto(address);
  await look(onlooker.page, "series-page");
  await guest.page.getByLabel("Your name").fill("Mia");
  await guest.page.getByLabel("Your e-mail address").fill("mia@people.example");
  for (const day of ["Thursday 11 December", "Thursday 18 December"])
    await guest.page.getByLabel(new RegExp(day)).check();
  await guest.page.getByLabel(/may keep my name/).check();
  await guest.page.waitForTimeout(2_000);
  await guest.page.getByRole("button", { name: "Count me in" }).click();
  await guest.page.getByText("Thursday 18 December 2098, 19:30: you are expected").waitFor();
  await guest.page.screenshot({ path: ".test/screenshots/series-thanks-360-noscript.png", fullPage: true });
  const confirmation = await stage.newestMail("mia@people.example");
  expect(confirmation?.text).toMatch(
    /4 December[\s\S]+11 December[\s\S]+18 December[\s\S]+Sonnenallee 219\s+Ring twice/,
  );
  // The first date is in the mail itself and beside it as a file, as nodemailer does; the others are files.
  expect(confirmation?.attachments).toHaveLength(4);

  const before = stage.server.mail.mails.length;
  await page.goto(`${lead}/edit`);
  await page.getByLabel("Begins at").fill("20:00");
  await page.getByRole("button", { name: "Save the changes" }).click();
  await page.getByRole("heading", { name: "Look: 6 dates change" }).waitFor();
  await page.getByText("Told by one mail: Mia.").waitFor();
  await look(page, "series-foreseen");
  await page.getByRole("button", { name: "Save it, and tell them" }).click();
  await page.waitForURL(lead);
  const told = await stage.newestMail("mia@people.example", before);
  expect(told?.subject).toBe("Dates have changed: Thursdays for justice");

  await page.getByRole("link", { name: /^Call off\s*: Thursday 11 December/ }).click();
  await page.getByText("this date alone").waitFor();
  await look(page, "series-cancellation");
  await page.getByRole("button", { name: "Call it off" }).click();
  await page.waitForURL(lead);
  await guest.page.goto(/http\S+\/rsvp\/[\w-]+/.exec(told?.text ?? "")?.[0] ?? "");
  await guest.page.getByText("Thursday 11 December 2098, 20:00, called off").waitFor();
  await onlooker.page.goto(guest.page.url());
  await look(onlooker.page, "series-own");
  expect([...leader.problems, ...guest.problems, ...onlooker.problems]).toEqual([]);
});
