import type { Db } from "db/connection";
import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { findPublicCalendar } from "~/calendar/public-event.server";
import { planFrom } from "~/gatherings/change.server";
import { findGatheringOf, listDatesOf } from "~/gatherings/gatherings.server";
import type { Plan } from "~/gatherings/plan.server";
import { isOfRule, type Recurrence, repetitions } from "~/gatherings/recurrence";
import type { Leader } from "~/gatherings/schedule.server";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { addDays, instantOf } from "~/time/wall-clock";
import { startsIn } from "../support/calendar-client";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, aPlan, now } from "../support/factories";

const siteUrl = "https://gathered.example";

async function fileOf(db: Db, slug: string): Promise<string> {
  return (await findPublicCalendar(db, slug, siteUrl))?.content ?? "";
}

/** The starts of the dates that are on, as the database has them, up to an instant. */
async function startsOf(db: Db, gatheringId: string, until: Date): Promise<string[]> {
  const rows = await db
    .selectFrom("occurrences")
    .select("startsAt")
    .where("gatheringId", "=", gatheringId)
    .where("cancelledAt", "is", null)
    .where("startsAt", "<=", until.toISOString())
    .orderBy("startsAt")
    .execute();
  return rows.map(({ startsAt }) => startsAt);
}

function planAt(plan: Partial<Plan> & { date: string; time: string; zone: string; minutes: number }): Plan {
  const starts = instantOf(plan);
  const ends = new Date(starts.getTime() + plan.minutes * 60_000);
  return aPlan({ ...plan, startsAt: starts.toISOString(), endsAt: ends.toISOString() });
}

const weekly: Recurrence = { repeats: "weekly", interval: 1, ends: { count: 20 } };

test("a series is one event with its rule, an exception for each date that differs, and its zone", async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, { recurrence: weekly });
  const dates = await listDatesOf(db, leader.id, gathering.id, now);
  const [first, second, third] = dates;
  if (!first || !second || !third) throw new Error("There are three dates");
  await cancelGathering(db, leader, { gathering: second, scope: "one" }, now);
  const plan = aPlan({ date: "2026-12-18", time: "20:00" });
  await changeLedGathering(db, leader, { gathering: third, scope: "one" }, { plan }, now);
  const file = await fileOf(db, gathering.slug);
  const { uid } = await db.selectFrom("schedules").select("uid").executeTakeFirstOrThrow();
  expect(file).toContain("DTSTART;TZID=Europe/Berlin:20261203T193000\r\n");
  expect(file).toContain("RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270415T173000Z\r\n");
  expect(file).toContain("EXDATE;TZID=Europe/Berlin:20261210T193000\r\n");
  expect(file).toContain("RECURRENCE-ID;TZID=Europe/Berlin:20261217T193000\r\n");
  expect(file.match(/UID:.*/g)).toEqual([`UID:${uid}`, `UID:${uid}`]);
  expect(file.match(/SEQUENCE:.*/g)).toEqual(["SEQUENCE:2", "SEQUENCE:2"]);
  expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(file).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|VALARM|Sonnenallee|\r\n\r\n/);
});

test("a series called off as a whole is cancelled, and keeps its uid", async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, { recurrence: weekly });
  const before = await fileOf(db, gathering.slug);
  await cancelGathering(db, leader, { gathering, scope: "following" }, now);
  const after = await fileOf(db, gathering.slug);
  expect(after).toMatch(/STATUS:CANCELLED/);
  expect(after).toMatch(/SUMMARY:Cancelled: /);
  expect(/UID:(.*)/.exec(after)?.[1]).toBe(/UID:(.*)/.exec(before)?.[1]);
});

test("a date whose hour the clocks skip is taken out of the rule, and stands by itself an hour later", async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const plan = planAt({ date: "2027-03-14", time: "02:30", zone: "Europe/Berlin", minutes: 60, recurrence: weekly });
  const gathering = await aGathering(db, leader, plan);
  const file = await fileOf(db, gathering.slug);
  expect(file).toContain("EXDATE;TZID=Europe/Berlin:20270328T023000");
  expect(file).toContain("DTSTART:20270328T013000Z");
});

test.each(["2027-03-28", "2027-10-31"])(
  "a series whose very first date touches a change of the clocks (%s) shows that one by itself and all others right",
  async (date) => {
    const { db } = await aDatabase();
    const leader = await aLeader(db);
    for (const count of [1, 4]) {
      const recurrence = { ...weekly, ends: { count } };
      const plan = planAt({ date, time: "02:30", zone: "Europe/Berlin", minutes: 60, recurrence });
      const gathering = await aGathering(db, leader, plan);
      const until = new Date("2028-05-01T00:00:00Z");
      const shown = startsIn(await fileOf(db, gathering.slug), until);
      expect(shown).toHaveLength(count);
      expect(shown).toEqual(await startsOf(db, gathering.id, until));
    }
  },
);

const zones = [
  ...["Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata", "Africa/Kampala", "Africa/Cairo"],
  ...["America/Sao_Paulo", "Australia/Lord_Howe", "America/Santiago", "Europe/Dublin", "Africa/Casablanca"],
];

const anAct = fc.record({
  kind: fc.constantFrom("move", "cancel", "retime", "branch", "all", "end"),
  which: fc.nat({ max: 9 }),
  days: fc.integer({ min: -3, max: 4 }),
  time: fc.constantFrom("01:30", "02:30", "07:15", "19:30", "23:45"),
});

test("whatever is moved, called off or changed, another program shows the dates of the database", {
  timeout: 180_000,
}, async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  const aRule = fc.record({ repeats: fc.constantFrom(...repetitions), interval: fc.integer({ min: 1, max: 3 }) });
  await fc.assert(
    fc.asyncProperty(
      aRule,
      fc.constantFrom(null, 3, 12),
      fc.constantFrom(...zones),
      fc.integer({ min: 1, max: 200 }),
      fc.array(anAct, { maxLength: 6 }),
      async (rule, count, zone, inDays, acts) => {
        const date = addDays("2026-11-24", inDays);
        fc.pre(isOfRule(rule.repeats, date));
        const recurrence = { ...rule, ends: count === null ? null : { count } };
        const gathering = await aGathering(db, leader, planAt({ date, time: "19:30", zone, minutes: 60, recurrence }));
        for (const act of acts) await perform(db, leader, gathering.id, act);
        const until = new Date("2028-05-01T00:00:00Z");
        const file = await fileOf(db, gathering.slug);
        const shown = startsIn(file, until);
        expect(shown).toEqual(await startsOf(db, gathering.id, until));
      },
    ),
    { numRuns: 80 },
  );
});

type Act = { kind: string; which: number; days: number; time: string };

async function perform(db: Db, leader: Leader, id: string, { kind, which, days, time }: Act): Promise<void> {
  const dates = (await listDatesOf(db, leader.id, id, now)).filter((date) => date.cancelledAt === null);
  const gathering = kind === "all" ? await findGatheringOf(db, leader.id, id, now) : dates[which % dates.length];
  if (!gathering || gathering.cancelledAt) return;
  if (kind === "cancel") return await cancelGathering(db, leader, { gathering, scope: "one" }, now);
  if (kind === "end") return await cancelGathering(db, leader, { gathering, scope: "following" }, now);
  const base = await planFrom(db, gathering);
  if (kind === "move") {
    const plan = planAt({ ...base, date: addDays(gathering.date, days), time, recurrence: null });
    if (plan.startsAt <= now.toISOString()) return;
    return void (await changeLedGathering(db, leader, { gathering, scope: "one" }, { plan }, now));
  }
  const date = kind === "branch" ? addDays(base.date, days) : base.date;
  if (base.recurrence && !isOfRule(base.recurrence.repeats, date)) return;
  const recurrence = base.recurrence && { ...base.recurrence, ends: null };
  const plan = planAt({ ...base, date, time, recurrence });
  if (plan.startsAt <= now.toISOString()) return;
  await changeLedGathering(db, leader, { gathering, scope: "following" }, { plan }, now);
}

test("nothing that is typed becomes a line of the file", async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db, { name: "Ruth\r\nATTENDEE:mailto:a@b.example" });
  const trick = 'x\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT\u0007 ;,\\" 🙏';
  const gathering = await aGathering(db, leader, { title: trick, town: trick, recurrence: weekly });
  const file = await fileOf(db, gathering.slug);
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
  expect(file).not.toMatch(/^ATTENDEE/m);
  expect(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for exactly those
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001f]/);
});
