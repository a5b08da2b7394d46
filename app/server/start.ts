import { createServer, type Server } from "node:http";
import { setTimeout } from "node:timers/promises";
import { type Database, openDatabase } from "db/connection";
import { pendingMigrations } from "db/migrate";
import { type Auth, createAuth } from "~/accounts/auth.server";
import { openLinks } from "~/accounts/signed-links.server";
import { readSettings, type Settings } from "~/env.server";
import { openLimits } from "~/http/limits.server";
import { createApp, type Pages } from "./app";
import { openInbound } from "./inbound";
import { CannotStart, listening } from "./listening";
import { createLog } from "./log";
import { openPost } from "./post";
import { startWorker } from "./worker";

const graceMs = 500;
const printMs = 3_000;
const drainMs = 8_000;

export type Running = { url: string; port: number; auth: Auth; demo: boolean; stop(): Promise<void> };

/** Starts the whole of Gathered in this process: pages, and the work nobody asks for. */
export async function start(pages: Pages, settings: Settings = readSettings()): Promise<Running> {
  const log = createLog(settings.logLevel);
  const database = await openDatabase(settings.databaseUrl);
  await refuseUnlessMigrated(database);
  const auth = createAuth(database, settings);
  const limits = await openLimits(database.engine, settings.databaseUrl);
  const links = openLinks(settings.sessionSecret);
  const post = openPost({ db: database.db, auth, links, settings });
  const now = () => new Date();
  let stopping = false;
  const app = createApp({ settings, database, auth, limits, links, log, now, isStopping: () => stopping }, pages);
  const server = createServer(app);
  // Slow senders are let go; a form is small.
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  const port = await listening(server, settings.port, settings.host, "PORT");
  const inbound = await openInbound({ db: database.db, settings, links, post, log, now });
  const worker = startWorker({ db: database.db, post, log, now, isStopping: () => stopping });
  const readying = globalThis.setTimeout(() => void getReadyToPrint(log, now()), printMs);
  const stop = async () => {
    stopping = true;
    clearTimeout(readying);
    await Promise.all([drain(server), worker.stop(), inbound?.close()]);
    post.transport.close();
    await limits.close();
    await database.close();
  };
  log.info({ url: settings.siteUrl }, "Gathered is open");
  return { url: settings.siteUrl, port, auth, demo: settings.demo, stop };
}

async function refuseUnlessMigrated({ db, close }: Database): Promise<void> {
  const pending = await pendingMigrations(db);
  if (pending.length === 0) return;
  await close();
  throw new CannotStart("The database is not of this version yet: run `npm run gathered -- migrate` first.");
}

/**
 * Answers what is under way and what is already on its way here (/readyz has said no by then), takes nothing
 * after that; what takes longer than eight seconds is cut off.
 */
async function drain(server: Server): Promise<void> {
  await setTimeout(graceMs);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = globalThis.setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(impatience);
}

/** What writes PDFs is loaded when the first pages are out. */
async function getReadyToPrint(log: ReturnType<typeof createLog>, now: Date): Promise<void> {
  try {
    const { getReady } = await import("~/guides/copies/pdf/ready.server");
    await getReady(now);
  } catch (error) {
    log.error({ err: error }, "PDFs can't be written");
  }
}
