import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requestSignIn } from "~/accounts/sign-in.server";
import { signedLinks } from "~/accounts/signed-links.server";
import { inviteLeader } from "~/accounts/users.server";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { declineOwnReply } from "~/rsvps/own-reply.server";
import { openBrowser } from "../support/browser";
import { contentsOf } from "../support/contents";
import { aGathering, aLeader, allOf, aPlan, aPublishedBulletin, aReply } from "../support/factories";
import { calendarIn } from "../support/mail-server";
import { openServer, serverSettings, type TestServer, until } from "../support/server";

const day = { date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" };

const secret = String(serverSettings("", 0).SESSION_SECRET);

let server: TestServer;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  server = await openServer({ LOG_LEVEL: "warn" });
  ({ browser, close: closeBrowser } = await openBrowser());
});

afterAll(async () => {
  await closeBrowser();
  await server.close();
});

/** An office where it is not evening: there the day's replies are summed up in a mail of their own. */
function quietOffice(): string {
  return new Date().getUTCHours() < 14 ? "de" : "au";
}

/** Everything mails are written about, each waited for: a mail is drawn from how things stand when it leaves. */
async function tellTheStory() {
  const { db } = server.database;
  const now = new Date();
  await aPublishedBulletin(db);
  const leader = await aLeader(db, { email: "ruth@leader.example", officeCode: quietOffice() });
  const gathering = await aGathering(db, leader, { ...day, capacity: 1, place: "both", joinLink: `${server.url}/` });
  await inviteLeader(db, { name: "Sam", email: "sam@leader.example", officeCode: "ca", locale: "en" }, now);
  await requestSignIn(db, leader.email, now);
  const mia = await aReply(db, gathering.occurrenceId, { name: "Mia" }, now);
  await aReply(db, gathering.occurrenceId, { name: "Noah" }, now);
  await aReply(db, gathering.occurrenceId, { name: "Zoe" }, now);
  await allSent(5);
  await declineOwnReply(db, mia.id, now);
  await allSent(7);
  const plan = aPlan({ ...day, capacity: 1, place: "both", joinLink: `${server.url}/`, time: "20:00" });
  await changeLedGathering(db, leader, allOf(gathering), { plan: { ...plan, time: "20:00" } }, now);
  await allSent(9);
  return { leader, gathering, mia };
}

async function allSent(count: number): Promise<void> {
  const rows = () => server.database.db.selectFrom("outbox").select("id").where("sentAt", "is not", null).execute();
  await until(async () => (await rows()).length === count);
}

/** Opens every link of every mail so far, and every link of ours on the pages they lead to, as scanners do. */
async function scan(): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const mailed = server.mail.mails.flatMap((mail) => linksIn(`${mail.html} ${mail.text} ${calendarIn(mail)}`));
  const opened = new Set<string>();
  async function open(links: string[]): Promise<string[]> {
    const found: string[] = [];
    for (const link of links.filter((one) => !opened.has(one))) {
      opened.add(link);
      await fetch(link, { method: "HEAD", redirect: "follow" });
      await fetch(link);
      // A file for calendars is no page: the browser takes it as a download.
      if (link.includes(".ics")) continue;
      await page.goto(link, { waitUntil: "load" });
      found.push(
        ...(await page.locator("a[href]").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))),
      );
    }
    return found.map((link) => link.split("#")[0] ?? "").filter((link) => link.startsWith(server.url));
  }
  await open(await open(await open(mailed)));
  await context.close();
  return [...opened];
}

function linksIn(text: string): string[] {
  const found = text.replaceAll("&amp;", "&").match(/https?:\/\/[^\s\\"'<>\])]+/g) ?? [];
  return [...new Set(found)].filter((link) => link.startsWith(server.url));
}

test("whoever opens every link of every mail, and every link behind them, changes nothing", {
  timeout: 120_000,
}, async () => {
  const { db } = server.database;
  const { leader, gathering, mia } = await tellTheStory();
  const before = await contentsOf(db);
  const opened = await scan();
  expect(await contentsOf(db)).toEqual(before);
  const paths = opened.map((link) => new URL(link).pathname.replace(/^\/rsvp\/.*/, "/rsvp/TOKEN"));
  expect(paths).toEqual(
    expect.arrayContaining(["/sign-in/link", "/sign-in", "/rsvp/TOKEN", "/", `/g/${gathering.slug}`]),
  );
  expect(new Set(server.mail.mails.map((mail) => mail.subject)).size).toBeGreaterThanOrEqual(7);

  await cancelGathering(db, leader, allOf(gathering), new Date());
  await allSent(11);
  const calledOff = await contentsOf(db);
  await scan();
  expect(await contentsOf(db)).toEqual(calledOff);

  const link = opened.find((one) => one.includes("/sign-in/link?token=")) ?? "";
  const token = String(new URL(link).searchParams.get("token"));
  const body = new URLSearchParams({ token });
  const headers = { origin: server.url };
  const used = await fetch(`${server.url}/sign-in/link`, { method: "POST", headers, body, redirect: "manual" });
  expect(used.status).toBe(302);
  const erasure = `${server.url}/rsvp/${signedLinks(secret, "reply").sign(mia)}/erasure`;
  await fetch(erasure, { method: "POST", headers, body: new URLSearchParams() });
  expect((await contentsOf(db)).replies).toHaveLength(2);
});
