import { createServer } from "node:net";
import { join } from "node:path";
import { openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import { createAuth } from "~/accounts/auth.server";
import { mintSignIn, signInByLink } from "~/accounts/sign-in.server";
import { aGathering, aLeader, aPublishedBulletin, aReply } from "../support/factories";
import { freePort } from "../support/free-port";
import { openMailServer } from "../support/mail-server";
import { runServer, serverSettings } from "../support/server";
import { untilAnswering } from "./servers";

const day = { date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" };

type Stage = { folder: string; gatherings: number; mailServer: "open" | "silent" };

/** The built server over a database with a leader, a bulletin and some gatherings that a few are going to. */
export async function openGathered({ folder, gatherings, mailServer }: Stage) {
  const port = await freePort();
  const mail = mailServer === "open" ? await openMailServer() : await silentMailServer();
  const settings = serverSettings(folder, port);
  const database = await openDatabase(join(folder, "gathered.sqlite"));
  const { db } = database;
  await migrate(db);
  const leader = await aLeader(db);
  await aPublishedBulletin(db);
  const slugs: string[] = [];
  for (let made = 0; made < gatherings; made++) {
    const { slug, occurrenceId } = await aGathering(db, leader, { ...day, capacity: 30 });
    for (let guest = 0; guest < 5; guest++) await aReply(db, occurrenceId);
    slugs.push(slug);
  }
  await db.updateTable("outbox").set({ sentAt: day.startsAt }).execute();
  const auth = createAuth(database, {
    siteUrl: `http://localhost:${port}`,
    sessionSecret: String(settings.SESSION_SECRET),
  });
  const { token } = await mintSignIn(auth, leader.email);
  const cookie = ((await signInByLink(auth, token)) ?? []).map((one) => one.split(";")[0]).join("; ");
  await database.close();
  const server = runServer({ ...settings, SMTP_URL: mail.url, TRUST_PROXY: "1", LOG_LEVEL: "info" });
  await untilAnswering(port, "/readyz");
  const close = async () => {
    server.process.kill("SIGTERM");
    await server.exit;
    await mail.close();
  };
  return { port, slugs, cookie, pid: Number(server.process.pid), words: server.words, close };
}

/** Takes calls and says nothing: mails wait, and cost nothing meanwhile. */
async function silentMailServer(): Promise<{ url: string; close(): Promise<void> }> {
  const port = await freePort();
  const server = createServer(() => {}).listen(port, "localhost");
  return { url: `smtp://localhost:${port}`, close: async () => void server.close() };
}
