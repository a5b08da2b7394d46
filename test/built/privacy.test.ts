import { afterAll, beforeAll, expect, test } from "vitest";
import { openLinks } from "~/accounts/signed-links.server";
import { letRead } from "~/bulletins/readable.server";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { followCodeOf, keepLive } from "~/guides/live/lives.server";
import routes from "~/routes";
import { changeLedGathering } from "~/rsvps/changes.server";
import { guestFeedPathOf } from "~/rsvps/guest-feed.server";
import { aGathering, aLeader, aNewLeader, aPlan, aPublishedBulletin, aReply } from "../support/factories";
import { openServer, runGathered, serverSettings, type TestServer, until } from "../support/server";

/** What only those who are going may know, and what nobody may. */
const secrets = {
  street: "Kanarienweg 77",
  call: "meet.example/canary-room",
  door: "canary bell 4711",
  leaderMail: "canary.leader@leader.example",
  surname: "Canaryson",
  guestMail: "canary.guest@people.example",
  guestName: "Canarina",
  movedStreet: "Kanarienplatz 78",
};

const plan = {
  ...{ place: "both" as const, address: secrets.street, joinLink: `https://${secrets.call}`, notes: secrets.door },
  ...{ date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z", capacity: 2 },
  recurrence: { repeats: "weekly" as const, interval: 1, ends: { count: 4 } },
};

let server: TestServer;
let stage: Awaited<ReturnType<typeof aStage>>;

async function aStage() {
  const { db } = server.database;
  const now = new Date();
  await letRead(db, await aPublishedBulletin(db), true, now);
  const leader = await aLeader(db, { name: `Ruth ${secrets.surname}`, email: secrets.leaderMail });
  const gathering = await aGathering(db, leader, plan);
  const going = await aReply(
    db,
    gathering.occurrenceId,
    { name: secrets.guestName, email: secrets.guestMail, adults: 2 },
    now,
  );
  const waiting = await aReply(db, gathering.occurrenceId, { name: "Noah", email: "noah@people.example" }, now);
  const second = await findOccurrenceOf(db, leader.id, gathering.id, "2099-12-10");
  if (!second) throw new Error("There is a second date");
  const moved = aPlan({ ...plan, recurrence: null, address: secrets.movedStreet, date: "2099-12-11" });
  await changeLedGathering(db, leader, { gathering: second, scope: "one" }, { plan: moved }, now);
  const newcomer = await aNewLeader(db, { name: `Sam ${secrets.surname}` });
  const hidden = await aGathering(db, newcomer, { ...plan, title: "Not public yet" });
  const follow = await followCodeOf(db, gathering.occurrenceId, now);
  await keepLive(db, gathering.occurrenceId, { at: "welcome", startedAt: 0, endedAt: null, minutes: [] }, now);
  return { leader, gathering, going, waiting, hidden, follow };
}

beforeAll(async () => {
  server = await openServer();
  stage = await aStage();
});

afterAll(() => server.close());

type Entry = { path?: string; children?: Entry[] };

function patterns(entries: Entry[], before = ""): string[] {
  return entries.flatMap(({ path, children = [] }) => {
    const here = path ? `${before}/${path}` : before;
    return [here || "/", ...patterns(children, here)];
  });
}

/** Every address there is, of this gathering, as somebody without account or link can type it. */
function everyAddress(): string[] {
  const { gathering } = stage;
  const filled = patterns(routes as Entry[]).map((pattern) =>
    pattern
      .replace(":slug", gathering.slug)
      .replace(":gathering", gathering.id)
      .replace(":date", gathering.originalDate)
      .replace("office/:file", "office/de.ics")
      .replace(/:\w+|\*/g, "x"),
  );
  const page = `/g/${gathering.slug}`;
  const more = [`${page}?on=2099-12-10`, `${page}?zone=Asia/Tokyo`, `${page}?on=2099-12-17&zone=UTC`];
  return [
    ...new Set([
      ...filled,
      ...more,
      `/now/${stage.follow}`,
      `/g/${stage.hidden.slug}`,
      `/g/${stage.hidden.slug}/calendar.ics`,
    ]),
  ];
}

/** Everything an outsider reaches, page and data twin, following every link of ours that is on them. */
async function crawl(seeds: string[]): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const open = [...seeds];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path) || seen.size > 500) continue;
    const answer = await fetch(server.url + path, { redirect: "manual" });
    const text = await answer.text();
    seen.set(path, `${[...answer.headers].join("\n")}\n${text}`);
    const isPage = answer.headers.get("content-type")?.includes("html") && !path.includes(".data");
    if (isPage) open.push(path.replace(/^([^?]*)/, (_, place) => (place === "/" ? "/_root.data" : `${place}.data`)));
    const links = text.matchAll(/(?:href|src|action)="([^"]+)"/g);
    for (const [, link = ""] of links) {
      const target = new URL(link.replaceAll("&amp;", "&"), server.url + path);
      if (target.origin === server.url) open.push(target.pathname + target.search);
    }
  }
  return seen;
}

const told = (text: string, ...allowed: (keyof typeof secrets)[]) =>
  Object.entries(secrets)
    .filter(([name, secret]) => !allowed.includes(name as keyof typeof secrets) && text.includes(secret))
    .map(([name]) => name);

test("no page, file, feed or data that an outsider reaches tells street, call, door, surnames or anybody's address", {
  timeout: 60_000,
}, async () => {
  const reached = await crawl(everyAddress());
  expect([...reached.keys()]).toEqual(
    expect.arrayContaining([
      ...["/", "/calendar/public.ics", "/calendar/office/de.ics", `/g/${stage.gathering.slug}`],
      ...[`/g/${stage.gathering.slug}.data`, `/now/${stage.follow}`, `/g/${stage.gathering.slug}/calendar.ics`],
    ]),
  );
  const leaks = [...reached].flatMap(([path, text]) => told(text).map((secret) => `${path} tells ${secret}`));
  expect(leaks).toEqual([]);
  const hidden = [...reached].filter(([, text]) => text.includes("Not public yet")).map(([path]) => path);
  expect(hidden).toEqual([]);
});

test("the command line prints what the addresses serve, and no more", async () => {
  for (const args of [[stage.gathering.slug], ["--feed", "public"], ["--feed", "office:de"]]) {
    const run = runGathered(["ics", ...args], server.environment);
    expect(await run.exit).toBe(0);
    expect(told(run.out())).toEqual([]);
    expect(run.out()).toContain("RRULE:FREQ=WEEKLY");
  }
});

test("secret feeds hold no private address, and waiting guests have neither street nor call", async () => {
  const links = openLinks(String(serverSettings("", 0).SESSION_SECRET));
  const { leader, going, waiting } = stage;
  const guest = await guestFeedPathOf(server.database.db, links.guestFeedLinks, going.email);
  const own = `/calendar/leader/${links.feedLinks.sign({ id: leader.id, generation: 1 })}.ics`;
  for (const path of [String(guest), own]) {
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(told(text)).toEqual([]);
    expect(text).toContain("BEGIN:VEVENT");
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|METHOD|VALARM/);
  }
  const token = links.replyLinks.sign(waiting);
  for (const path of [`/rsvp/${token}`, `/rsvp/${token}.data`, `/rsvp/${token}/calendar.ics`]) {
    const answer = await fetch(server.url + path);
    expect([path, answer.status, told(await answer.text())]).toEqual([path, 200, []]);
  }
  const call = await fetch(`${server.url}/join/${links.joinLinks.sign(waiting)}`, { redirect: "manual" });
  expect(call.status).toBe(404);
  const way = await fetch(`${server.url}/join/${links.joinLinks.sign(going)}`, { redirect: "manual" });
  expect([way.status, way.headers.get("location")]).toEqual([302, `https://${secrets.call}`]);
});

test("mails tell those who are going, and nobody else; the host's address is in none", async () => {
  const mailTo = (address: string) => server.mail.mails.find((mail) => mail.to?.[0]?.address === address);
  await until(() => mailTo(secrets.guestMail) !== undefined && mailTo("noah@people.example") !== undefined);
  const [going, waiting] = [mailTo(secrets.guestMail), mailTo("noah@people.example")].map((mail) =>
    JSON.stringify(mail),
  );
  expect(told(String(waiting))).toEqual([]);
  expect(told(String(going)).sort()).toEqual(["door", "guestMail", "guestName", "street"]);
});
