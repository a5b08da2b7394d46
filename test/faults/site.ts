import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../support/free-port";
import { openMailServer } from "../support/mail-server";
import { runServer, serverSettings } from "../support/server";

/** Some processes of the built server over one database, with a mail server; any of them can be killed. */
export async function openSite(databaseUrl: string, count: number) {
  const folder = mkdtempSync(join(tmpdir(), "gathered-site-"));
  const mail = await openMailServer();
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const url = `http://localhost:${ports[0]}`;
  const settings = (port: number): Record<string, string> => ({
    ...serverSettings(folder, port),
    ...{ DATABASE_URL: databaseUrl, SITE_URL: url, SMTP_URL: mail.url, TRUST_PROXY: "1", LOG_LEVEL: "error" },
  });
  const doors = ports.map((port) => ({ url: `http://localhost:${port}`, settings: settings(port) }));
  const running = doors.map((door) => runServer(door.settings));
  const said: string[] = [];

  async function kill(): Promise<number> {
    const which = Math.floor(Math.random() * count);
    running[which]?.process.kill("SIGKILL");
    await running[which]?.exit;
    said.push(running[which]?.words() ?? "");
    return which;
  }

  /** @returns the milliseconds from the start of the process to its first page */
  async function start(which: number, path: string): Promise<number> {
    const door = doors[which];
    if (!door) throw new Error(`There is no process ${which}`);
    const startedAt = performance.now();
    running[which] = runServer(door.settings);
    await untilOpen(door.url + path, () => running[which]?.words() ?? "");
    return performance.now() - startedAt;
  }

  async function close(): Promise<void> {
    for (const server of running) server.process.kill("SIGTERM");
    await Promise.all(running.map((server) => server.exit));
    await mail.close();
    rmSync(folder, { recursive: true, force: true });
  }

  const words = () => [...said, ...running.map((server) => server.words())].join("");
  const ready = () => Promise.all(doors.map((door) => untilOpen(`${door.url}/readyz`, words)));
  const secret = String(doors[0]?.settings.SESSION_SECRET);
  return { url, secret, doors: doors.map((door) => door.url), mail, kill, start, ready, words, close };
}

export type Site = Awaited<ReturnType<typeof openSite>>;

async function untilOpen(url: string, words: () => string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(5)) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.text();
    if (answer?.ok) return;
  }
  throw new Error(`${url} did not open. ${words()}`);
}
