import { openDatabase } from "db/connection";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { aGathering, aLeader, allOf, aPlan, aPublishedBulletin, aReply } from "../support/factories";
import { freePort } from "../support/free-port";
import { openServer, runServer, type TestServer, until } from "../support/server";

const far = { date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" };

let server: TestServer;

beforeAll(async () => {
  server = await openServer({ LOG_LEVEL: "warn" });
});

afterAll(() => server.close());

async function aPage() {
  const { db } = server.database;
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, far);
  const read = async (site = server.url, headers: Record<string, string> = {}) =>
    await (await fetch(`${site}/g/${gathering.slug}`, { headers })).text();
  return { db, leader, gathering, read };
}

const hole = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1];
const withoutHoles = (html: string) => html.replace(/name="(formKey|opened)" value="[^"]+"/g, "");

test("each who asks gets the same page with a key and a time of their own, and no nonce", async () => {
  const { read } = await aPage();
  const [first, second] = [await read(), await read()];
  expect(withoutHoles(first)).toBe(withoutHoles(second));
  expect(hole(first, "formKey")).toMatch(/^[a-z0-9]{24}$/);
  expect(hole(first, "formKey")).not.toBe(hole(second, "formKey"));
  expect(Date.now() - Date.parse(String(hole(second, "opened")))).toBeLessThan(10_000);
  expect(first).not.toMatch(/nonce|<script/);
  expect(withoutHoles(await read(server.url, { "accept-encoding": "identity" }))).toBe(withoutHoles(first));
});

test("after a reply, a change, a new bulletin or a cancellation nobody sees the page as it was", async () => {
  const { db, leader, gathering, read } = await aPage();
  await read();
  await aReply(db, gathering.occurrenceId, { adults: 3 });
  expect(await read()).toContain("9 of 12 places left");
  expect(await read()).not.toContain("What we will pray for");
  await aPublishedBulletin(db);
  expect(await read()).toContain("Latin America");
  await changeLedGathering(
    db,
    leader,
    allOf(gathering),
    { plan: aPlan({ ...far, title: "Another title" }) },
    new Date(),
  );
  expect(await read()).toContain("Another title");
  await cancelGathering(db, leader, allOf(gathering), new Date());
  expect(await read()).toContain("has been called off");
});

test("a second process on the same database is never behind the first", { timeout: 60_000 }, async () => {
  const { gathering, read } = await aPage();
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const other = runServer({ ...server.environment, PORT: String(port), SITE_URL: site });
  await until(() => other.words().includes("Gathered is open"), other.words);
  const own = await openDatabase(String(server.environment.DATABASE_URL));
  for (let seats = 1; seats <= 5; seats++) {
    await aReply(own.db, gathering.occurrenceId);
    const pages = await Promise.all([read(), read(site)]);
    for (const page of pages) expect(page).toContain(`${12 - seats} of 12 places left`);
  }
  await own.close();
  other.process.kill("SIGTERM");
  await other.exit;
});

test("an address with a query, an unknown one, and one asked for by HEAD are answered as before", async () => {
  const { gathering } = await aPage();
  const status = async (path: string, method = "GET") => (await fetch(server.url + path, { method })).status;
  expect(await status(`/g/${gathering.slug}?zone=Europe/Paris`)).toBe(200);
  expect(await status(`/g/${gathering.slug}`, "HEAD")).toBe(200);
  expect(await status("/g/nothing")).toBe(404);
});
