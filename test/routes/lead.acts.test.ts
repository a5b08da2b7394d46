import { expect, test } from "vitest";
import * as cancellation from "~/routes/lead-cancellation/route";
import * as edit from "~/routes/lead-edit/route";
import * as overview from "~/routes/lead-gathering/route";
import * as list from "~/routes/lead-gatherings/route";
import * as fresh from "~/routes/lead-new/route";
import * as places from "~/routes/lead-places/route";
import { changeLedGathering } from "~/rsvps/changes.server";
import { aGathering, aLeader, aPlan, aStaffMember, now, somePlaces } from "../support/factories";
import { aWorld, open, send, type TestWorld } from "../support/world";

const form = {
  ...{ title: "An evening for justice", about: "", date: "2026-12-03", time: "19:30", minutes: "60", place: "home" },
  ...{
    town: "Berlin",
    country: "DE",
    zone: "",
    address: "Sonnenallee 219",
    joinLink: "",
    capacity: "12",
    language: "en",
  },
};

async function aSignedInLeader(world: TestWorld, person = {}) {
  const leader = await aLeader(world.db, person);
  await somePlaces(world.db);
  return { leader, cookie: await world.signIn(leader.email) };
}

const schedule = (world: TestWorld, cookie: string, changes: Record<string, string> = {}) =>
  send(world, fresh.action, { ...form, ...changes }, { path: "/lead/new", cookie });

test("a short form schedules a gathering in the zone of its town, in the leader's office", async () => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world);
  const answer = await schedule(world, cookie, { town: "toronto", country: "CA" });
  expect(answer).toMatchObject({ status: 302, location: expect.stringMatching(/^\/lead\/\w+$/) });
  const row = await world.db.selectFrom("gatherings").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ officeCode: "de" });
  const occurrence = await world.db.selectFrom("occurrences").selectAll().executeTakeFirstOrThrow();
  expect(occurrence).toMatchObject({
    zone: "America/Toronto",
    capacity: 12,
    date: "2026-12-03",
    time: "19:30",
    startsAt: "2026-12-04T00:30:00.000Z",
    sequence: 0,
  });
  expect(await world.db.selectFrom("activity").select("kind").execute()).toEqual([{ kind: "gathering-scheduled" }]);
});

test("of two towns with one name the larger is taken, and another zone can be chosen", async () => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world);
  await schedule(world, cookie, { town: "Springfield", country: "US" });
  await schedule(world, cookie, { town: "Springfield", country: "US", zone: "America/New_York" });
  const zones = await world.db.selectFrom("occurrences").select("zone").orderBy("zone").execute();
  expect(zones.map((row) => row.zone)).toEqual(["America/Chicago", "America/New_York"]);
});

test("online, the zone is the office's, and what a room needs is left out", async () => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world, { officeCode: "au" });
  await schedule(world, cookie, { place: "online", joinLink: "https://meet.example/x" });
  const row = await world.db.selectFrom("occurrences").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    zone: "Australia/Sydney",
    town: null,
    address: null,
    joinLink: "https://meet.example/x",
  });
});

const mistakes: [string, Record<string, string>, Record<string, string>][] = [
  ["no title", { title: "  " }, { title: "title-missing" }],
  ["a title of 10,000 characters", { title: "x".repeat(10_000) }, { title: "title-long" }],
  ["a date gone by", { date: "2026-11-22" }, { date: "date-past" }],
  ["today, an hour ago", { date: "2026-11-23", time: "10:00" }, { date: "date-past" }],
  ["a date that doesn't exist", { date: "2027-02-30" }, { date: "date-wrong" }],
  ["a time that doesn't exist", { time: "25:00" }, { time: "time-wrong" }],
  ["a time the clocks jump over", { date: "2027-03-28", time: "02:30" }, { time: "time-skipped" }],
  ["an end before the start", { minutes: "-60" }, { minutes: "minutes-range" }],
  ["3 minutes", { minutes: "3" }, { minutes: "minutes-range" }],
  ["3,000 minutes", { minutes: "3000" }, { minutes: "minutes-range" }],
  ["minutes in words", { minutes: "an hour" }, { minutes: "minutes-range" }],
  ["room for nobody", { capacity: "0" }, { capacity: "capacity-range" }],
  ["room for half a person", { capacity: "1.5" }, { capacity: "capacity-range" }],
  ["an unknown zone", { zone: "Europe/Atlantis" }, { zone: "zone-unknown" }],
  ["a zone with a trick in it", { zone: "Europe/Berlin\r\nX:1" }, { zone: "zone-unknown" }],
  ["a town nobody knows", { town: "Nowhereville" }, { zone: "zone-not-found" }],
  ["no town", { town: "" }, { town: "town-missing" }],
  ["no address for a home", { address: "" }, { address: "address-missing" }],
  ["no link for a call", { place: "online", joinLink: "" }, { joinLink: "link-missing" }],
  ["a link that is a script", { place: "online", joinLink: "javascript:alert(1)" }, { joinLink: "link-wrong" }],
  ["a repetition there is none of", { repeats: "daily" }, { repeats: "repeats-missing" }],
  ["every no weeks", { repeats: "weekly", interval: "0" }, { interval: "interval-range" }],
  ["every two and a half", { repeats: "weekly", interval: "2.5" }, { interval: "interval-range" }],
  ["an end after one time", { repeats: "weekly", ends: "count", count: "1" }, { count: "count-range" }],
  ["an end after 10,000 times", { repeats: "weekly", ends: "count", count: "10000" }, { count: "count-range" }],
  ["an end on no day", { repeats: "weekly", ends: "until", until: "" }, { until: "until-missing" }],
  [
    "an end on a day there is none of",
    { repeats: "weekly", ends: "until", until: "2027-02-30" },
    { until: "date-wrong" },
  ],
  ["an end before the first", { repeats: "weekly", ends: "until", until: "2026-12-02" }, { until: "until-early" }],
  ["an end in 500 years", { repeats: "weekly", ends: "until", until: "2526-12-03" }, { until: "until-far" }],
  ["the fifth such weekday", { date: "2026-12-31", repeats: "monthlyOnWeekday" }, { repeats: "not-monthlyOnWeekday" }],
  ["not the last such weekday", { repeats: "monthlyOnLastWeekday" }, { repeats: "not-monthlyOnLastWeekday" }],
  ["not the last day of a month", { repeats: "monthlyOnLastDay" }, { repeats: "not-monthlyOnLastDay" }],
  ["a note of a book's length", { notes: "x".repeat(1_001) }, { notes: "notes-long" }],
  ["a place there is none of", { place: "stadium" }, { place: "place-missing" }],
];

test.each(mistakes)("%s is told at its field, and the form comes back as typed", async (_name, changes, errors) => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world);
  const answer = await schedule(world, cookie, changes);
  expect(answer.status).toBe(422);
  expect(answer.data.rejected?.errors).toEqual(errors);
  expect(answer.data.rejected?.values).toEqual({ ...form, ...changes });
  expect(await world.db.selectFrom("gatherings").select("id").execute()).toEqual([]);
});

test("script in every field is kept as the text it is", async () => {
  const world = await aWorld();
  const { cookie, leader } = await aSignedInLeader(world);
  const script = "</script><script>alert(1)</script>";
  const answer = await schedule(world, cookie, { title: script, about: script, address: script });
  const id = String(answer.location).slice("/lead/".length);
  const { data } = await open(world, overview.loader, { path: `/lead/${id}`, params: { gathering: id }, cookie });
  expect(data.gathering).toMatchObject({ title: script, about: script, address: script });
  expect(data.gathering.slug).toMatch(/^[a-z0-9-]+$/);
  expect(leader.id).toBeTruthy();
});

test("a stranger's gathering is not there, for reading, changing or cancelling", async () => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world);
  const other = await aGathering(world.db, await aLeader(world.db, { name: "Sam" }));
  const at = { path: `/lead/${other.id}`, params: { gathering: other.id }, cookie };
  expect((await open(world, overview.loader, at)).status).toBe(404);
  expect((await open(world, edit.loader, at)).status).toBe(404);
  expect((await send(world, edit.action, form, at)).status).toBe(404);
  expect((await send(world, cancellation.action, {}, at)).status).toBe(404);
  const row = await world.db.selectFrom("occurrences").select(["title", "cancelledAt"]).executeTakeFirstOrThrow();
  expect(row).toEqual({ title: other.title, cancelledAt: null });
});

test("those who are not signed in are led to the sign-in page and back", async () => {
  const world = await aWorld();
  const answer = await open(world, fresh.loader, { path: "/lead/new" });
  expect(answer).toMatchObject({ status: 302, location: "/sign-in?next=%2Flead%2Fnew" });
});

test("staff are not leaders", async () => {
  const world = await aWorld();
  const staff = await aStaffMember(world.db);
  expect((await open(world, list.loader, { path: "/lead", cookie: await world.signIn(staff.email) })).status).toBe(404);
});

test("a new time raises the calendar's sequence, a new title does not", async () => {
  const world = await aWorld();
  const { cookie, leader } = await aSignedInLeader(world);
  const { id } = await aGathering(world.db, leader);
  const at = { path: `/lead/${id}/edit`, params: { gathering: id }, cookie };
  const sequence = async () =>
    (await world.db.selectFrom("occurrences").select("sequence").executeTakeFirstOrThrow()).sequence;
  await send(world, edit.action, { ...form, title: "Another title" }, at);
  expect(await sequence()).toBe(0);
  await send(world, edit.action, { ...form, time: "20:00" }, at);
  expect(await sequence()).toBe(1);
});

test("a gathering called off stays off, and can't be changed any more", async () => {
  const world = await aWorld();
  const { cookie, leader } = await aSignedInLeader(world);
  const { id } = await aGathering(world.db, leader);
  const at = { path: `/lead/${id}`, params: { gathering: id }, cookie };
  expect((await send(world, cancellation.action, {}, at)).location).toBe(`/lead/${id}`);
  await send(world, cancellation.action, {}, at);
  expect((await open(world, edit.loader, at)).location).toBe(`/lead/${id}`);
  await send(world, edit.action, { ...form, title: "Changed" }, at);
  const row = await world.db
    .selectFrom("gatherings")
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({ title: "An evening for justice", sequence: 1, cancelledAt: expect.any(String) });
});

test("towns are suggested by their beginning, without accents", async () => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world);
  const { data } = await open(world, places.loader, { path: "/lead/places?town=zur&country=CH", cookie });
  expect(data).toEqual([{ name: "Zürich", country: "CH", zone: "Europe/Zurich" }]);
});

test("the text to paste names no street and no link to the call", async () => {
  const world = await aWorld();
  const { cookie, leader } = await aSignedInLeader(world);
  const { id } = await aGathering(world.db, leader, { place: "both", joinLink: "https://meet.example/secret" });
  const { data } = await open(world, overview.loader, { path: `/lead/${id}`, params: { gathering: id }, cookie });
  expect(data.share.text).toMatch(/^An evening for justice\nThursday 3 December, 19:30 \(Berlin time\)\nBerlin\n/);
  expect(data.share.text).not.toMatch(/Sonnenallee|secret/);
});

test("a gathering that moves to another town takes that town's time, unless its zone was chosen by hand", async () => {
  const world = await aWorld();
  const { cookie, leader } = await aSignedInLeader(world);
  const { id } = await aGathering(world.db, leader);
  const at = { path: `/lead/${id}/edit`, params: { gathering: id }, cookie };
  const { data } = await open(world, edit.loader, at);
  expect(data.values.zone).toBe("");
  await send(world, edit.action, { ...data.values, town: "Toronto", country: "CA" }, at);
  expect(await world.db.selectFrom("occurrences").select("zone").execute()).toEqual([{ zone: "America/Toronto" }]);
});

test("a link left over from another place does not stand in the way", async () => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world);
  expect((await schedule(world, cookie, { joinLink: "zoom.us/j/1" })).status).toBe(302);
});

test("what a signed-out leader sends is not swallowed by a redirect", async () => {
  const world = await aWorld();
  expect((await schedule(world, "")).status).toBe(401);
});

test("a series that meets the hour the clocks skip is asked about once, and then stands", async () => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world);
  const nights = { date: "2027-03-14", time: "02:30", repeats: "weekly", ends: "count", count: "4" };
  const asked = await schedule(world, cookie, nights);
  expect(asked.data.rejected).toMatchObject({
    errors: { time: "series-skipped" },
    values: { sure: "02:30 Europe/Berlin" },
  });
  expect((await schedule(world, cookie, { ...nights, sure: "02:30 Europe/Berlin" })).status).toBe(302);
  const rows = await world.db.selectFrom("occurrences").select(["date", "startsAt"]).orderBy("date").execute();
  expect(rows.find(({ date }) => date === "2027-03-28")?.startsAt).toBe("2027-03-28T01:30:00.000Z");
});

test("a zone by a name it had before is understood", async () => {
  const world = await aWorld();
  const { cookie } = await aSignedInLeader(world);
  expect((await schedule(world, cookie, { zone: "Asia/Calcutta" })).status).toBe(302);
  const { startsAt } = await world.db.selectFrom("occurrences").select("startsAt").executeTakeFirstOrThrow();
  expect(startsAt).toBe("2026-12-03T14:00:00.000Z");
});

test("all dates can be changed while the next one stands later than its rule says", async () => {
  const world = await aWorld();
  const { cookie, leader } = await aSignedInLeader(world);
  const recurrence = { repeats: "weekly", interval: 1, ends: { count: 3 } } as const;
  const gathering = await aGathering(world.db, leader, { recurrence });
  const moved = { plan: aPlan({ date: "2026-12-06" }) };
  await changeLedGathering(world.db, leader, { gathering, scope: "one" }, moved, now);
  const between = { ...world, context: { ...world.context, now: () => new Date("2026-12-05T10:00:00Z") } };
  const at = { path: `/lead/${gathering.id}/edit`, params: { gathering: gathering.id }, cookie };
  const { values } = (await open(between, edit.loader, at)).data;
  expect(values.date).toBe("2026-12-03");
  const typed = { ...values, title: "Another title" };
  expect((await send(between, edit.action, typed, at)).status).toBe(302);
  const rows = await world.db.selectFrom("occurrences").select(["date", "title"]).orderBy("date").execute();
  expect(rows).toEqual(["2026-12-06", "2026-12-10", "2026-12-17"].map((date) => ({ date, title: "Another title" })));
});
