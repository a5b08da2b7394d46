import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../support/table";
import { openGathered } from "./gathered";
import { type Ask, load } from "./load";
import { cpuMs, openBare } from "./servers";

const clients = 10;
const browser = { "accept-encoding": "gzip, deflate, br", "accept-language": "en" };

/** The processor time a page costs, beside a server of two words and a bare Remix page with one query. */
export default async function page(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gathered-bench-"));
  const hello = await openBare("hello", folder);
  const remix = await openBare("bare-remix", folder);
  const gathered = await openGathered({ folder, gatherings: 5, mailServer: "silent" });
  const publicPage = { path: `/g/${gathered.slugs[0]}`, headers: browser };
  const signedIn = { path: "/lead", headers: { ...browser, cookie: gathered.cookie } };
  const measured = [
    { name: "node:http hello", ...(await measure(hello, { path: "/" }, 20_000)) },
    { name: "bare Remix page", ...(await measure(remix, { path: "/" }, 3_000)) },
    { name: "public page", ...(await measure(gathered, publicPage, 20_000)) },
    { name: "public page, unpacked", ...(await measure(gathered, { path: publicPage.path }, 20_000)) },
    { name: "signed-in page", ...(await measure(gathered, signedIn, 2_000)) },
  ];
  await Promise.all([hello, remix, gathered].map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
  const [floor, bare] = measured.map(({ cpu }) => cpu);
  const heading = ["10 clients", "CPU ms", "x hello", "x bare Remix", "per second", "p50 ms", "p99 ms", "errors"];
  const rows = measured.map(({ name, cpu, perSecond, p50, p99, errors }) => [
    ...[name, cpu.toFixed(3), (cpu / Number(floor)).toFixed(1), (cpu / Number(bare)).toFixed(2)],
    ...[perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), String(errors)],
  ]);
  process.stdout.write(table([heading, ...rows]));
  process.stdout.write(
    "Goals: public page at most 3 x hello and p99 10 ms; signed-in page at most 1.25 x bare Remix.\n",
  );
}

async function measure({ port, pid }: { port: number; pid: number }, ask: Ask, count: number) {
  await load(port, clients, Array<Ask>(count / 4).fill(ask));
  const before = cpuMs(pid);
  const figures = await load(port, clients, Array<Ask>(count).fill(ask));
  return { cpu: (cpuMs(pid) - before) / count, ...figures };
}
