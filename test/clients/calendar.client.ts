import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Db } from "db/connection";
import { openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import { findPublicCalendar } from "~/calendar/public-event.server";
import { listDatesOf } from "~/gatherings/gatherings.server";
import type { Plan } from "~/gatherings/plan.server";
import type { Repetition } from "~/gatherings/recurrence";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { addDays, instantOf } from "~/time/wall-clock";
import { aGathering, aLeader, aPlan, now } from "../support/factories";
import { table } from "../support/table";

const zones = [
  ...["Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata", "Africa/Kampala", "Africa/Cairo"],
  "America/Sao_Paulo",
];
/** Over two changes of the clocks, in both hemispheres. */
const rules: { repeats: Repetition; date: string; count: number }[] = [
  { repeats: "weekly", date: "2026-12-03", count: 52 },
  { repeats: "monthlyOnLastWeekday", date: "2026-12-27", count: 12 },
];
const window = { from: "2026-11-24", days: 450 };

/** Other calendar programs, each with the dates it shows of a file, as "YYYY-MM-DD HH:MM" in UTC. */
const clients = { khal: shownByKhal, "sabre/vobject": shownBySabre };

/** Series with a first date moved, one moved, one called off and the last called off: every program must show the rows. */
export default async function calendar(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gathered-clients-"));
  const database = await openDatabase(join(folder, "gathered.sqlite"));
  await migrate(database.db);
  const rows = [];
  for (const zone of zones) for (const rule of rules) rows.push(await compare(database.db, { zone, ...rule }, folder));
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(table([["zone", "rule", "dates", ...Object.keys(clients)], ...rows]));
  if (rows.flat().some((cell) => cell.includes("differs"))) process.exitCode = 1;
}

type Series = { zone: string; repeats: Repetition; date: string; count: number };

async function compare(db: Db, { zone, repeats, date, count }: Series, folder: string): Promise<string[]> {
  const leader = await aLeader(db);
  const recurrence = { repeats, interval: 1, ends: { count } };
  const gathering = await aGathering(db, leader, planAt({ date, zone, recurrence }));
  const dates = await listDatesOf(db, leader.id, gathering.id, now);
  const [first, , third, fourth] = dates;
  const last = dates.at(-1);
  if (!first || !third || !fourth || !last) throw new Error("There are too few dates");
  for (const one of [first, third]) {
    const plan = planAt({ date: addDays(one.date, 1), time: "18:15", zone });
    await changeLedGathering(db, leader, { gathering: one, scope: "one" }, { plan }, now);
  }
  for (const one of [fourth, last]) await cancelGathering(db, leader, { gathering: one, scope: "one" }, now);
  const file = join(folder, "gathering.ics");
  writeFileSync(file, (await findPublicCalendar(db, gathering.slug, "https://gathered.example"))?.content ?? "");
  const wanted = await startsOf(db, gathering.id);
  const answers = Object.entries(clients).map(([name, client]) => {
    const shown = client(file);
    return verdict(name === "khal" ? shown : withoutFirst(shown, first.startsAt), wanted);
  });
  return [zone, repeats, String(wanted.length), ...answers];
}

function planAt(plan: Partial<Plan> & { date: string; zone: string }): Plan {
  const starts = instantOf({ time: "19:30", ...plan });
  const ends = new Date(starts.getTime() + 60 * 60_000);
  return aPlan({ ...plan, startsAt: starts.toISOString(), endsAt: ends.toISOString() });
}

async function startsOf(db: Db, gatheringId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("occurrences")
    .select("startsAt")
    .where("gatheringId", "=", gatheringId)
    .where("cancelledAt", "is", null)
    .orderBy("startsAt")
    .execute();
  return rows.map(({ startsAt }) => startsAt.slice(0, 16).replace("T", " "));
}

/** Debian's sabre/vobject (2.1) goes on showing a moved date where it was, when it is the first of its series. */
function withoutFirst(shown: string[], startsAt: string): string[] {
  return shown.filter((start) => start !== startsAt.slice(0, 16).replace("T", " "));
}

function verdict(shown: string[], wanted: string[]): string {
  const other = shown.filter((start) => !wanted.includes(start));
  const missing = wanted.filter((start) => !shown.includes(start));
  if (other.length + missing.length === 0 && shown.length === wanted.length) return "the same";
  return `differs: ${missing.length} missing, ${other.length} other (${[...missing, ...other][0]})`;
}

/** khal keeps calendars in a folder, one event a file, and knows only what it has taken in. */
function shownByKhal(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "gathered-khal-"));
  const config = join(folder, "config");
  writeFileSync(
    config,
    [
      `[calendars]\n[[gathered]]\npath = ${folder}/events\ntype = calendar`,
      `[sqlite]\npath = ${folder}/khal.db`,
      "[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d",
      "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n",
    ].join("\n"),
  );
  const run = (...args: string[]) => execFileSync("khal", ["-c", config, ...args], { encoding: "utf8" });
  execFileSync("mkdir", ["-p", `${folder}/events`]);
  run("import", "--batch", "-a", "gathered", file);
  const format = ["--day-format", "", "--format", "{start}"];
  const shown = run("list", ...format, window.from, `${window.days}d`);
  rmSync(folder, { recursive: true, force: true });
  return lines(shown);
}

function shownBySabre(file: string): string[] {
  const to = addDays(window.from, window.days);
  return lines(execFileSync("php", ["test/clients/expand.php", file, window.from, to], { encoding: "utf8" }));
}

function lines(text: string): string[] {
  const found = text.split("\n").map((line) => line.trim());
  const starts = found.filter((line) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(line));
  // What goes past midnight is listed on both days.
  return [...new Set(starts)].sort();
}
