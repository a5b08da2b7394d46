import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { someGatherings } from "./gatherings";
import { breaches, type Told } from "./invariants";

export type Said = { sent: string } | { answered: string; outcome: "going" | "waitlisted" };

/**
 * The control: the same reply, its transaction taken out, one guest after another. Left in peace nothing is wrong with
 * it; killed, it must be caught with half a reply.
 */
export async function halfReplies(name: string, databaseUrl: string, kills: number) {
  process.stderr.write(`Killing the control: ${name} …\n`);
  const [gathering] = await someGatherings(databaseUrl, 1);
  if (!gathering) throw new Error("There is no gathering");
  const visits: Told[] = [];
  for (let round = 0; round <= kills; round++) {
    const child = reply(databaseUrl, gathering.occurrenceId, round, round === 0 ? 20 : 100_000);
    const ended = listen(child, gathering.slug, visits);
    if (round > 0) {
      await untilSaid(child);
      await sleep(Math.random() * 300);
      child.kill("SIGKILL");
    }
    await ended;
    const { found } = await breaches(databaseUrl, visits);
    if (round === 0 && found.length > 0) return { cells: [name, `wrong before any kill: ${found[0]}`], caught: false };
    if (found.length > 0) return { cells: [name, `caught at kill ${round}: ${found[0]}`], caught: true };
  }
  return { cells: [name, `not caught in ${kills} kills`], caught: false };
}

function reply(databaseUrl: string, occurrenceId: string, round: number, count: number): ChildProcess {
  const script = ["test/support/run-module.js", "test/faults/half-reply-process.ts"];
  const args = [...script, databaseUrl, occurrenceId, String(round), String(count)];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
}

function untilSaid(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.stdout?.once("data", () => resolve()));
}

async function listen(child: ChildProcess, slug: string, visits: Told[]): Promise<void> {
  if (!child.stdout) return;
  for await (const line of createInterface(child.stdout)) {
    const said: Said = JSON.parse(line);
    const at = performance.now();
    if ("sent" in said) visits.push({ email: said.sent, slug, sentAt: at });
    else {
      const visit = visits.find(({ email }) => email === said.answered);
      if (visit) visit.answer = { at, outcome: said.outcome };
    }
  }
}
