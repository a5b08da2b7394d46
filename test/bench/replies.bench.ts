import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, openSqliteFile } from "db/connection";
import { filledIn } from "../support/reply-form";
import { table } from "../support/table";
import { openGathered } from "./gathered";
import { type Ask, type Figures, load, percentiles, send } from "./load";
import { cpuMs, openBare } from "./servers";

const counts = { 1: 300, 10: 600, 50: 1_000, 200: 1_000 };
const levels = Object.entries(counts).map(([clients, count]) => ({ clients: Number(clients), count }));
const all = levels.reduce((sum, { count }) => sum + count, 0);
const warmUp = 300;
const form = { "content-type": "application/x-www-form-urlencoded" };

/** A guest's reply, from the form to the answer, beside a bare insert and a bare Remix POST with one insert. */
export default async function replies(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gathered-bench-"));
  const remix = await openBare("bare-remix", folder);
  const note = { path: "/?index", method: "POST" as const, headers: form, body: "name=Mia&email=mia%40people.example" };
  const bare = await measured(remix, Array<Ask>(warmUp + all).fill(note));
  await remix.close();
  const insert = insertsIn(folder);
  const waiting = await repliesTo(join(folder, "waiting"), "silent");
  const going = await repliesTo(join(folder, "going"), "open");
  rmSync(folder, { recursive: true, force: true });
  const heading = ["", "clients", "per second", "x bare Remix", "p50 ms", "p99 ms", "CPU ms", "errors"];
  const rows = levels.flatMap(({ clients }, level) => [
    row("bare Remix POST", clients, bare[level], bare[level]),
    row("reply", clients, waiting[level], bare[level]),
    row("reply, mails leaving", clients, going[level], bare[level]),
  ]);
  process.stdout.write(table([heading, row("bare insert", 1, insert, undefined), ...rows]));
  process.stdout.write("Goals: reply at least 0.8 x bare Remix; no errors at 200 clients.\n");
}

type Measured = Figures & { cpu?: number };

function row(name: string, clients: number, figures?: Measured, bare?: Measured): string[] {
  if (!figures) return [name];
  const { perSecond, p50, p99, errors, cpu } = figures;
  const ratio = bare ? (perSecond / bare.perSecond).toFixed(2) : "";
  const times = [p50.toFixed(2), p99.toFixed(2), cpu?.toFixed(2) ?? ""];
  return [name, String(clients), perSecond.toFixed(0), ratio, ...times, String(errors)];
}

/** The first asks warm the server up; each of the others is sent once. */
async function measured({ port, pid }: { port: number; pid: number }, asks: Ask[]): Promise<Measured[]> {
  const left = [...asks];
  await load(port, 10, left.splice(0, warmUp));
  const figures = [];
  for (const { clients, count } of levels) {
    const before = cpuMs(pid);
    const measures = await load(port, clients, left.splice(0, count));
    figures.push({ ...measures, cpu: (cpuMs(pid) - before) / count });
  }
  return figures;
}

/** The floor: one prepared statement in this very process, as durable as the app's. */
function insertsIn(folder: string): Figures {
  const file = openSqliteFile(join(folder, "inserts.sqlite"));
  file.exec("create table notes (id integer primary key, name text not null, email text not null)");
  const insert = file.prepare("insert into notes (name, email) values (?, ?)");
  const times: number[] = [];
  const startedAt = performance.now();
  for (let count = 0; count < 3_000; count++) {
    const before = performance.now();
    insert.run("Mia", "mia@people.example");
    times.push(performance.now() - before);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  file.close();
  return { perSecond: times.length / seconds, ...percentiles(times), errors: 0 };
}

/** Every reply has a form of its own, fetched beforehand. */
async function repliesTo(folder: string, mailServer: "open" | "silent"): Promise<Measured[]> {
  const gathered = await openGathered({ folder, gatherings: 60, mailServer });
  const agent = new Agent({ keepAlive: true });
  const asks: Ask[] = [];
  for (let guest = 0; guest < warmUp + all; guest++) {
    const path = `/g/${gathered.slugs[guest % gathered.slugs.length]}`;
    const { text } = await send(agent, gathered.port, { path });
    const body = filledIn(text, { email: `guest${guest}@replies.example`, adults: 1 }).toString();
    // Guests come from many networks; each may send only so many.
    const network = `10.${guest >> 8}.${guest & 255}.7`;
    const headers = { ...form, origin: `http://localhost:${gathered.port}`, "x-forwarded-for": network };
    asks.push({ path, method: "POST", headers, body });
  }
  agent.destroy();
  const figures = await measured(gathered, asks);
  await gathered.close();
  await refuseUnlessKept(folder, asks.length);
  return figures;
}

/** A fast answer is worth nothing if the reply is not there. */
async function refuseUnlessKept(folder: string, sent: number): Promise<void> {
  const { db, close } = await openDatabase(join(folder, "gathered.sqlite"));
  const kept = await db.selectFrom("replies").select("id").where("email", "like", "guest%@replies.example").execute();
  await close();
  if (kept.length !== sent) throw new Error(`Of ${sent} replies ${kept.length} were kept`);
}
