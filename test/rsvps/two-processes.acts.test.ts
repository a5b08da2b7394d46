import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, inject, test } from "vitest";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader } from "../support/factories";

type Guard = "transaction" | "lock";

/** Two processes of their own reply a hundred times each, at once, to the last place. */
async function lastPlace(without?: Guard) {
  const { db, url } = await aDatabase();
  const { occurrenceId } = await aGathering(db, await aLeader(db), { capacity: 1 });
  const outcomes = (await both(url, occurrenceId, without)).flat();
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const rows = await db.selectFrom("replies").select(["status", "turn"]).orderBy("turn").execute();
  return {
    told: { going: count("going"), waitlisted: count("waitlisted"), errors: count("error") },
    going: rows.filter(({ status }) => status === "going").length,
    turns: rows.map(({ turn }) => turn),
  };
}

async function both(url: string, occurrenceId: string, without = "nothing"): Promise<string[][]> {
  const script = ["test/support/run-module.js", "test/support/reply-process.ts", url, occurrenceId, "100", without];
  const processes = [1, 2].map(() => spawn(process.execPath, script, { stdio: ["pipe", "pipe", "inherit"] }));
  await Promise.all(processes.map(({ stdout }) => once(stdout, "data")));
  for (const { stdin } of processes) stdin.write("now\n");
  return await Promise.all(processes.map(async ({ stdout }) => JSON.parse(await text(stdout))));
}

test("two processes fill the last place once: of 200 replies one is going, 199 wait, none fails", async () => {
  expect(await lastPlace()).toEqual({
    told: { going: 1, waitlisted: 199, errors: 0 },
    going: 1,
    turns: Array.from({ length: 200 }, (_, turn) => turn + 1),
  });
}, 30_000);

// SQLite's writers stand in line by themselves: there it is the transaction that keeps count and seat together.
const guard = inject("engine") === "postgres" ? "lock" : "transaction";

test(`control: without the ${guard} the same replies fail or sell the place twice`, async () => {
  const { told, going } = await lastPlace(guard);
  expect(told.errors > 0 || going > 1).toBe(true);
}, 30_000);
