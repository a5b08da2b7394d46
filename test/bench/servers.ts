import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import { freePort } from "../support/free-port";
import { until } from "../support/server";
import { send } from "./load";

/** One of the bare servers, as a process of its own. */
export async function openBare(name: "hello" | "bare-remix", folder: string) {
  const port = await freePort();
  const DATABASE_URL = join(folder, "bare.sqlite");
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, NODE_ENV: "production", PORT: String(port), DATABASE_URL };
  const child = spawn(process.execPath, [`test/bench/servers/${name}.js`], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilAnswering(port, "/");
  return { port, pid: Number(child.pid), close: () => stop(child) };
}

export async function untilAnswering(port: number, path: string): Promise<void> {
  const agent = new Agent();
  const answers = () => send(agent, port, { path }).then(({ status }) => status === 200);
  await until(() => answers().catch(() => false));
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** Linux counts a process's time in hundredths of a second, whatever its clock. */
const tickMs = 10;

/** The milliseconds of processor that a process has used: of its own and of the kernel for it (proc(5), fields 14, 15). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}
