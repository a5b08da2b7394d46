import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import { freePort } from "./free-port";
import { openMailServer } from "./mail-server";

/** The server as it is run for real: built, in a process of its own, with a mail server and a database beside it. */
export async function openServer(settings: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "gathered-server-"));
  const database = await openDatabase(join(folder, "gathered.sqlite"));
  await migrate(database.db);
  const mail = await openMailServer();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment: Record<string, string> = { ...serverSettings(folder, port), SMTP_URL: mail.url, ...settings };
  const child = runServer(environment);
  await until(() => child.words().includes("Gathered is open"), child.words);
  const close = async () => {
    child.process.kill("SIGTERM");
    await child.exit;
    await database.close();
    await mail.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, port, mail, database, child, environment, close };
}

export type TestServer = Awaited<ReturnType<typeof openServer>>;

export function serverSettings(folder: string, port: number): Record<string, string> {
  return {
    DATABASE_URL: join(folder, "gathered.sqlite"),
    SITE_URL: `http://localhost:${port}`,
    SESSION_SECRET: "a secret of more than thirty-two characters",
    MAIL_FROM: "Gathered <post@gathered.example>",
    PORT: String(port),
    HOST: "localhost",
    LOG_LEVEL: "info",
  };
}

/** Starts the built server with these settings and no others. */
export function runServer(environment: Record<string, string>) {
  return runBuilt("index.js", [], environment);
}

/** Runs the built command line with these settings and no others. */
export function runGathered(args: string[], environment: Record<string, string> = {}) {
  return runBuilt("gathered.js", args, environment);
}

function runBuilt(program: string, args: string[], environment: Record<string, string | undefined>) {
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, NODE_ENV: "production", ...environment };
  const child: ChildProcess = spawn(process.execPath, [join("build/server", program), ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", words: "" };
  child.stdout?.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    said.words += chunk;
  });
  const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { process: child, exit, words: () => said.words, out: () => said.out };
}

export async function until(
  holds: () => boolean | Promise<boolean>,
  otherwise: () => string = () => "",
  seconds = 20,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not happen within ${seconds} seconds. ${otherwise()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
