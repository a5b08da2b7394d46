import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import type { Plan } from "~/gatherings/plan.server";
import { scheduleGathering } from "~/gatherings/schedule.server";
import { aLeader, aPlan } from "../support/factories";
import { freePort } from "../support/free-port";
import { runServer, serverSettings } from "../support/server";
import { table } from "../support/table";
import { untilAnswering } from "./servers";

const sizes = [10, 100, 1_000];
const times = 40;

/**
 * What the public feed takes, asked for over HTTP from the built server: the first time after a change (all events are
 * written), again as it stands (its bytes are kept), and by somebody who has it already (304). One in three gatherings is a
 * weekly series without an end.
 */
export default async function calendar(): Promise<void> {
  const rows = [];
  for (const size of sizes) rows.push(await measure(size));
  process.stdout.write(
    table([["gatherings", "KB", "first ms", "after one change ms", "again ms", "304 ms", "304 to again"], ...rows]),
  );
}

async function measure(size: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "gathered-bench-"));
  const port = await freePort();
  const settings = { ...serverSettings(folder, port), SMTP_URL: "smtp://localhost:9", LOG_LEVEL: "error" };
  const database = await openDatabase(join(folder, "gathered.sqlite"));
  await migrate(database.db);
  const leader = await aLeader(database.db);
  for (let made = 0; made < size; made++) await scheduleGathering(database.db, leader, planOf(made), new Date());
  const server = runServer(settings);
  await untilAnswering(port, "/readyz");
  const address = `http://localhost:${port}/calendar/public.ics`;
  await fetch(`http://localhost:${port}/`);
  const first = await timed(address);
  await scheduleGathering(database.db, leader, planOf(0), new Date());
  const changed = await timed(address);
  const again = await median(() => timed(address));
  const known = await median(() => timed(address, { "If-None-Match": changed.etag }));
  server.process.kill("SIGTERM");
  await server.exit;
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  const figures = [first.ms, changed.ms, again, known].map((ms) => ms.toFixed(1));
  return [String(size), (first.bytes / 1_000).toFixed(0), ...figures, (known / again).toFixed(2)];
}

function planOf(number: number): Plan {
  const recurrence = { repeats: "weekly", interval: 1, ends: null } as const;
  const day = String(1 + (number % 28)).padStart(2, "0");
  const date = `2099-12-${day}`;
  return aPlan({ title: `Gathering ${number}`, date, ...(number % 3 === 0 ? { recurrence } : {}) });
}

async function timed(address: string, headers: Record<string, string> = {}) {
  const start = performance.now();
  const answer = await fetch(address, { headers });
  const bytes = (await answer.arrayBuffer()).byteLength;
  return { ms: performance.now() - start, bytes, etag: String(answer.headers.get("etag")) };
}

async function median(ask: () => Promise<{ ms: number }>): Promise<number> {
  const taken = [];
  for (let turn = 0; turn < times; turn++) taken.push((await ask()).ms);
  return taken.sort((a, b) => a - b)[times / 2] ?? 0;
}
