import ICAL from "ical.js";
import { expect, test } from "vitest";
import * as gatheringFile from "~/routes/gathering-calendar/route";
import * as feedRevocation from "~/routes/lead-feed/route";
import * as leaderFeed from "~/routes/leader-feed/route";
import * as publicFeed from "~/routes/public-feed/route";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { aGathering, aLeader, allOf, aPlan, aReply } from "../support/factories";
import { aWorld, send, siteUrl, type TestWorld } from "../support/world";

const later = new Date("2026-11-24T10:00:00Z");

async function twoLeaders() {
  const world = await aWorld();
  const ruth = await aLeader(world.db);
  const sam = await aLeader(world.db, { name: "Sam Okafor", officeCode: "ca" });
  const evening = await aGathering(world.db, ruth, { title: "An evening; with commas, and\nlines" });
  const morning = await aGathering(world.db, sam, { title: "A morning" });
  return { world, ruth, sam, evening, morning };
}

type Feed = { status: number; etag: string; modified: string; text: string; titles: unknown[] };

async function read(world: TestWorld, file?: string, headers: Record<string, string> = {}): Promise<Feed> {
  const request = new Request(`${siteUrl}/calendar`, { headers });
  const asked = { request, params: { file: `${file}` }, context: world.context };
  const response = await (file ? leaderFeed.loader(asked) : publicFeed.loader(asked));
  const text = await response.text();
  const events = text ? new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent") : [];
  return {
    ...{ status: response.status, text, titles: events.map((event) => event.getFirstPropertyValue("summary")).sort() },
    ...{ etag: response.headers.get("ETag") ?? "", modified: response.headers.get("Last-Modified") ?? "" },
  };
}

test("the feed of all holds every gathering, and nothing that is private", async () => {
  const { world, evening } = await twoLeaders();
  await aReply(world.db, evening.occurrenceId, { name: "Mia Secret", email: "mia@people.example" });
  const { text, titles } = await read(world);
  expect(titles).toEqual(["A morning", "An evening; with commas, and lines"]);
  expect(text).not.toMatch(/METHOD|ATTENDEE|ORGANIZER|VALARM|Sonnenallee|Adler|Okafor|Mia|people\.example/);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test("unchanged, a feed is not sent again; changed, it is, and another leader's feed stays as it was", async () => {
  const { world, ruth, sam, evening } = await twoLeaders();
  const fileOf = (id: string) => `${world.context.feedLinks.sign({ id, generation: 1 })}.ics`;
  const [all, ruths, sams] = [await read(world), await read(world, fileOf(ruth.id)), await read(world, fileOf(sam.id))];
  expect(ruths.titles).toEqual(["An evening; with commas, and lines"]);
  expect(await read(world, undefined, { "If-None-Match": all.etag })).toMatchObject({ status: 304, text: "" });
  expect((await read(world, undefined, { "If-Modified-Since": all.modified })).status).toBe(304);
  expect((await read(world)).text).toBe(all.text);
  const led = { id: evening.id, occurrenceId: evening.occurrenceId };
  await changeLedGathering(world.db, ruth, allOf(led), { plan: aPlan({ title: "A new name" }) }, later);
  expect((await read(world, undefined, { "If-None-Match": all.etag })).titles).toEqual(["A morning", "A new name"]);
  expect((await read(world, fileOf(ruth.id), { "If-None-Match": ruths.etag })).status).toBe(200);
  expect((await read(world, fileOf(sam.id), { "If-None-Match": sams.etag })).status).toBe(304);
  await cancelGathering(world.db, ruth, allOf(evening), later);
  expect((await read(world)).text).toMatch(/STATUS:CANCELLED/);
});

test("a feed and the file of a single gathering tell of the same event", async () => {
  const { world, evening } = await twoLeaders();
  const request = new Request(`${siteUrl}/g/${evening.slug}/calendar.ics`);
  const file = await gatheringFile.loader({ request, params: { slug: evening.slug }, context: world.context });
  const event = /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/.exec(await file.text())?.[0] ?? "";
  expect((await read(world)).text).toContain(event);
});

test("a leader's address that got about is dead once a new one is made", async () => {
  const { world, ruth } = await twoLeaders();
  const fileOf = (generation: number) => `${world.context.feedLinks.sign({ id: ruth.id, generation })}.ics`;
  await send(world, feedRevocation.action, {}, { path: "/lead/feed", cookie: await world.signIn(ruth.email) });
  await expect(read(world, fileOf(1))).rejects.toMatchObject({ status: 404 });
  expect((await read(world, fileOf(2))).titles).toHaveLength(1);
  for (const file of ["x.ics", fileOf(2).slice(0, -4), world.context.replyLinks.sign({ id: ruth.id, generation: 2 })])
    await expect(read(world, file)).rejects.toMatchObject({ status: 404 });
});
