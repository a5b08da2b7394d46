import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLinks } from "~/accounts/signed-links.server";
import { guestFeedPathOf } from "~/rsvps/guest-feed.server";
import { aGathering, aLeader, aReply } from "../support/factories";
import { openServer, serverSettings, type TestServer } from "../support/server";

let server: TestServer;
const paths: Record<string, string> = {};

beforeAll(async () => {
  server = await openServer();
  const { db } = server.database;
  const leader = await aLeader(db, { officeCode: "de" });
  const far = { date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" };
  const gathering = await aGathering(db, leader, { title: "An evening 🕊️ of prayer", ...far });
  const links = openLinks(String(serverSettings("", 0).SESSION_SECRET));
  const { email } = await aReply(db, gathering.occurrenceId, { email: "mia@people.example" });
  Object.assign(paths, {
    public: "/calendar/public.ics",
    office: "/calendar/office/de.ics",
    leader: `/calendar/leader/${links.feedLinks.sign({ id: leader.id, generation: 1 })}.ics`,
    guest: await guestFeedPathOf(db, links.guestFeedLinks, email),
    gathering: `/g/${gathering.slug}/calendar.ics`,
  });
});

afterAll(() => server.close());

/** A request as a calendar program sends it: what comes over the line, nothing unpacked. */
function ask(method: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const sent = request(server.url + path, { method, headers }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) }),
    );
    sent.on("error", reject);
    sent.end();
  });
}

const named = ["content-type", "etag", "last-modified", "x-robots-tag", "cache-control", "content-disposition"];
const about = (headers: Record<string, unknown>) => Object.fromEntries(named.map((name) => [name, headers[name]]));

const kinds = ["public", "office", "leader", "guest", "gathering"];

test.each(kinds)(
  "the %s calendar is the same bytes however it is asked for, and nobody has to sign in",
  async (kind) => {
    const path = String(paths[kind]);
    const plain = await ask("GET", path);
    expect([plain.status, plain.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect(plain.headers["set-cookie"]).toBeUndefined();
    expect(plain.headers.etag).toMatch(/^"[\w-]+"$/);
    expect(plain.body.toString()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+BEGIN:VEVENT[\s\S]+END:VCALENDAR\r\n$/);
    expect((await ask("GET", path)).body).toEqual(plain.body);
    const packed = await ask("GET", path, { "accept-encoding": "gzip" });
    const unpacked = packed.headers["content-encoding"] === "gzip" ? gunzipSync(packed.body) : packed.body;
    expect(unpacked).toEqual(plain.body);
    expect(packed.headers.etag).toBe(plain.headers.etag);
    const head = await ask("HEAD", path);
    expect([head.status, head.body.length, about(head.headers)]).toEqual([200, 0, about(plain.headers)]);
  },
);

test.each(kinds)("whoever has the %s calendar already is told so, and is sent nothing", async (kind) => {
  const path = String(paths[kind]);
  const { headers } = await ask("GET", path);
  const [etag, modified] = [String(headers.etag), String(headers["last-modified"])];
  const known: Record<string, string>[] = [
    { "if-none-match": etag },
    { "if-none-match": `W/${etag}` },
    { "if-none-match": `"another", ${etag}` },
    { "if-none-match": "*" },
    { "if-modified-since": modified },
    { "if-none-match": etag, "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" },
  ];
  for (const asked of known)
    for (const method of ["GET", "HEAD"]) {
      const answer = await ask(method, path, asked);
      expect([asked, answer.status, answer.body.length]).toEqual([asked, 304, 0]);
      expect(answer.headers.etag).toBe(etag);
    }
  const unknown: Record<string, string>[] = [
    { "if-none-match": '"another"', "if-modified-since": modified },
    { "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" },
    { "if-modified-since": "no date at all" },
  ];
  for (const asked of unknown) expect([asked, (await ask("GET", path, asked)).status]).toEqual([asked, 200]);
});

test("crawlers that keep to robots.txt may fetch calendars, which say themselves that they are not for search", async () => {
  const robots = await ask("GET", "/robots.txt");
  expect(robots.status).toBe(200);
  expect(robots.body.toString()).not.toMatch(/^Disallow: *\/(calendar|g)?\/?\s*$/m);
  expect((await ask("GET", String(paths.public))).headers["x-robots-tag"]).toBe("noindex");
});
