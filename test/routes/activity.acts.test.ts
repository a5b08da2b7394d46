import type { Db } from "db/connection";
import { expect, test } from "vitest";
import * as activity from "~/routes/staff-activity/route";
import * as file from "~/routes/staff-activity-file/route";
import { closeOccurrence, findClosable } from "~/rsvps/closes.server";
import { aGathering, aLeader, aReply, aStaffMember, now } from "../support/factories";
import { aWorld, open, siteUrl } from "../support/world";

/** A gathering that was a week ago: 16 November 2026. */
const lastWeek = {
  ...{ date: "2026-11-16", startsAt: "2026-11-16T18:30:00.000Z", endsAt: "2026-11-16T19:30:00.000Z" },
};
const beforeThat = new Date("2026-11-10T10:00:00Z");

async function close(db: Db, occurrenceId: string, people: number, thanks: string | null = null, mayPassOn = false) {
  const occurrence = await findClosable(db, occurrenceId);
  if (occurrence) await closeOccurrence(db, occurrence, { people, minutes: 60, thanks, mayPassOn }, now);
}

async function twoOffices() {
  const world = await aWorld();
  const [german, canadian] = [
    await aLeader(world.db),
    await aLeader(world.db, { name: "Sam Okafor", officeCode: "ca" }),
  ];
  const berlin = await aGathering(world.db, german, lastWeek);
  const toronto = await aGathering(world.db, canadian, { ...lastWeek, title: "Praying for freedom" });
  await aGathering(world.db, german);
  await aReply(world.db, berlin.occurrenceId, { adults: 5 }, beforeThat);
  await aReply(world.db, toronto.occurrenceId, { adults: 3 }, beforeThat);
  const read = async (officeCode: string | null = null, query = "") => {
    const { email } = await aStaffMember(world.db, { officeCode });
    const cookie = await world.signIn(email);
    return { cookie, data: (await open(world, activity.loader, { path: `/staff${query}`, cookie })).data };
  };
  return { world, berlin, toronto, read };
}

test("people who prayed are those that leaders report; who said yes is only expected", async () => {
  const { world, berlin, read } = await twoOffices();
  expect((await read()).data.fourWeeks.now).toMatchObject({ gatherings: 2, expected: 8, people: 0, closes: 0 });
  await close(world.db, berlin.occurrenceId, 7);
  const { fourWeeks, people, coming } = (await read()).data;
  expect(fourWeeks).toMatchObject({
    now: { people: 7, minutes: 60, closes: 1, replies: 2, newLeaders: 2 },
    before: { people: 0 },
  });
  expect(people.filter((week) => week.people > 0)).toEqual([{ week: "2026-11-16", people: 7 }]);
  expect(coming).toBe(1);
});

test("staff of one office see that office, staff of all see all and may choose", async () => {
  const { world, berlin, toronto, read } = await twoOffices();
  await close(world.db, berlin.occurrenceId, 7, "A family is free.", true);
  await close(world.db, toronto.occurrenceId, 30, "Not to be passed on.");
  const offices = async (officeCode: string | null, query = "") =>
    [...new Set((await read(officeCode, query)).data.weeks.map((week) => week.office))].sort();
  expect(await offices(null)).toEqual(["ca", "de"]);
  expect(await offices(null, "?office=ca")).toEqual(["ca"]);
  expect(await offices("de", "?office=ca")).toEqual(["de"]);
  expect((await read("de")).data.fourWeeks.now.people).toBe(7);
  expect((await read()).data.thanks.map(({ thanks }) => thanks)).toEqual(["A family is free."]);
  expect((await read("ca")).data.thanks).toEqual([]);
});

test("what needs a hand is named: what was not reported, a missing bulletin, failed mails", async () => {
  const { world, berlin, read } = await twoOffices();
  await world.db.updateTable("outbox").set({ failedAt: now.toISOString() }).where("kind", "=", "going").execute();
  const { needs } = (await read("de")).data;
  expect(needs).toMatchObject({
    unclosed: [{ title: berlin.title, leader: "Ruth Adler" }],
    failedMails: 2,
    isBulletinMissing: true,
  });
  await close(world.db, berlin.occurrenceId, 7);
  expect((await read("de")).data.needs.unclosed).toEqual([]);
});

test("the table can be had as a file, with the counts of the page", async () => {
  const { world, berlin, read } = await twoOffices();
  await close(world.db, berlin.occurrenceId, 7);
  const { cookie } = await read("de");
  const request = new Request(`${siteUrl}/staff/activity.csv`, { headers: { cookie } });
  const response = await file.loader({ request, params: {}, context: world.context });
  expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  const lines = (await response.text()).split("\r\n");
  expect(lines[0]).toBe("Week of,Office,Gatherings,Replies,Expected,Reported,People,Minutes,New leaders");
  expect(lines).toContain("2026-11-16,de,1,0,5,1,7,60,0");
});

test("a leader who comes to staff's pages finds nothing there", async () => {
  const { world } = await twoOffices();
  const cookie = await world.signIn((await aLeader(world.db)).email);
  expect((await open(world, activity.loader, { path: "/staff", cookie })).status).toBe(404);
});
