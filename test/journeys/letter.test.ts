import { afterAll, beforeAll, expect, test } from "vitest";
import { aWordFile } from "../bulletins/word-file";
import { aStaffMember } from "../support/factories";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

test("staff paste a newsletter with its headings from the clipboard", { timeout: 90_000 }, async () => {
  const { email } = await aStaffMember(stage.server.database.db);
  const staff = await stage.aBrowser();
  await staff.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await stage.signInByMail(staff, email);
  await staff.page.goto(`${stage.server.url}/staff/bulletins/new`);
  await look(staff.page, "letter");
  await staff.page.evaluate(async () => {
    const html = "<p><b>Kenya</b></p><ul><li>Pray for rain in Isiolo.</li><li>Praise God for the harvest.</li></ul>";
    const text = "Kenya Pray for rain in Isiolo. Praise God for the harvest.";
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) });
    await navigator.clipboard.write([item]);
  });
  await staff.page.getByLabel("The letter").focus();
  await staff.page.keyboard.press("Control+V");
  await expect.poll(() => staff.page.getByLabel("The letter").inputValue()).toMatch(/^Kenya/);
  await staff.page.getByRole("button", { name: "Read the letter" }).click();
  await staff.page.getByRole("heading", { name: "Check the bulletin" }).waitFor();
  expect(await staff.page.getByLabel("Heading").first().inputValue()).toBe("Kenya");
  expect(staff.problems).toEqual([]);
});

test("a file of thirty megabytes is refused at its field before it is sent, and the pasted words stay", {
  timeout: 60_000,
}, async () => {
  const { email } = await aStaffMember(stage.server.database.db);
  const staff = await stage.aBrowser();
  await stage.signInByMail(staff, email);
  await staff.page.goto(`${stage.server.url}/staff/bulletins/new`);
  await staff.page.getByLabel("The letter").fill("Please pray for Togo.");
  const buffer = Buffer.alloc(30 * 1024 * 1024, "x");
  await staff.page.getByLabel("Or as a file").setInputFiles({ name: "big.docx", mimeType: "text/plain", buffer });
  await staff.page.getByRole("button", { name: "Read the letter" }).click();
  await staff.page.getByRole("alert").getByText("This file is too large.").waitFor();
  expect(await staff.page.getByLabel("The letter").inputValue()).toBe("Please pray for Togo.");
  expect(staff.problems).toEqual([]);
});

test("without script a letter comes in as a file of Word, and a picture is refused in words", {
  timeout: 90_000,
}, async () => {
  const { email } = await aStaffMember(stage.server.database.db);
  const staff = await stage.aBrowser({ javaScriptEnabled: false });
  await stage.signInByMail(staff, email);
  await staff.page.goto(`${stage.server.url}/staff/bulletins/new`);
  const file = staff.page.getByLabel("Or as a file");
  await file.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a", "hex") });
  await staff.page.getByRole("button", { name: "Read the letter" }).click();
  await staff.page.getByRole("alert").getByText("This is a picture.").waitFor();
  const word = await aWordFile([{ text: "Uganda", bold: true }, { text: "Please pray for the court in Kampala." }]);
  await file.setInputFiles({ name: "letter.docx", mimeType: "application/octet-stream", buffer: word });
  await staff.page.getByRole("button", { name: "Read the letter" }).click();
  await staff.page.getByRole("heading", { name: "Check the bulletin" }).waitFor();
  expect(await staff.page.getByLabel("Heading").first().inputValue()).toBe("Uganda");
  expect(staff.problems).toEqual([]);
});
