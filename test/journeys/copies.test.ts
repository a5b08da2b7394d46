import { afterAll, beforeAll, expect, test } from "vitest";
import { withdrawRequest } from "~/guides/withdrawals.server";
import { aGathering, aLeader, aPublishedBulletin, aStaffMember } from "../support/factories";
import { readPdf } from "../support/pdf";
import { look, openStage, type Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

test("a leader takes copies of the guide along, and whoever holds one learns what to leave out", async () => {
  const { db } = stage.server.database;
  await aPublishedBulletin(db, undefined, new Date());
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, {
    ...{ date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" },
  });
  const visit = await stage.aBrowser();
  const { page } = visit;
  await stage.signInByMail(visit, leader.email);
  const address = `${stage.server.url}/lead/${gathering.id}/${gathering.originalDate}/guide`;
  await page.goto(address);
  await page.getByRole("heading", { name: "Copies" }).waitFor();
  await look(page, "copies");

  for (const kind of ["leader", "handout", "cards", "large"]) {
    await page.goto(`${address}/print?copy=${kind}`);
    await page.getByText("Version", { exact: false }).first().waitFor();
    await look(page, `print-${kind}`);
    const { pages } = await readPdf(
      await page.pdf({ path: `.test/screenshots/print-${kind}.pdf`, preferCSSPageSize: true }),
    );
    for (const { text } of pages) expect(text).toMatch(/Version \w{4} \w{4}/);
    expect(Math.round(pages[0]?.width ?? 0)).toBe(kind === "cards" ? 420 : 595);
  }
  await page.goto(address);
  const printed = await readPdf(
    await page.pdf({ path: ".test/screenshots/guide-printed.pdf", preferCSSPageSize: true }),
  );
  for (const { text } of printed.pages) expect(text).toMatch(/Version \w{4} \w{4}/);
  expect(printed.pages.map(({ text }) => text).join(" ")).not.toContain("Copies");

  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Leader’s sheet as PDF" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("2099-12-03-an-evening-for-justice-leaders-sheet.pdf");
  await file.saveAs(".test/screenshots/leaders-sheet.pdf");
  const response = await page.request.get(`${address}.pdf?copy=leader`);
  const pdf = await readPdf(await response.body());
  const onPaper = /Still current\? \S+\/check\/(\S{8})/.exec(pdf.pages[0]?.text ?? "")?.[1];
  const onScreen = await page.locator(".print-mark a").getAttribute("href");
  expect(onScreen).toBe(`${stage.server.url}/check/${onPaper}`);

  const holder = await stage.aBrowser({ width: 360 });
  await holder.page.goto(String(onScreen));
  await holder.page.getByText("This sheet is current.").waitFor();
  await look(holder.page, "check-current");

  const staff = await aStaffMember(db);
  const { id } = await db
    .selectFrom("requests")
    .innerJoin("sections", "sections.id", "requests.sectionId")
    .select("requests.id")
    .where("heading", "=", "South Asia")
    .executeTakeFirstOrThrow();
  await withdrawRequest(db, staff.id, { id, reason: "The court has asked for silence." }, new Date());
  await holder.page.reload();
  await holder.page.getByText("Number 3, South Asia").waitFor();
  await look(holder.page, "check-withdrawn");
  await holder.page.goto(`${stage.server.url}/check/bcdfghjk`);
  await holder.page.getByText("There is no sheet with this code").waitFor();
  await look(holder.page, "check-unknown");
  expect([...visit.problems, ...holder.problems]).toEqual([]);
});
