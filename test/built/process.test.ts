import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../support/free-port";
import { openServer, runGathered, runServer, serverSettings } from "../support/server";

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gathered-process-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function settings(changes: Record<string, string> = {}): Promise<Record<string, string>> {
  return { ...serverSettings(aFolder(), await freePort()), SMTP_URL: "smtp://127.0.0.1:9", ...changes };
}

async function refusal(environment: Record<string, string>): Promise<string> {
  const server = runServer(environment);
  expect(await server.exit).toBe(1);
  return server.words();
}

test("without settings it names every one that is missing", async () => {
  expect(await refusal({})).toBe(
    [
      "Gathered can't start.",
      "DATABASE_URL is missing: it takes the path of an SQLite file, or postgres://user:password@host/name.",
      "SITE_URL is missing: it takes the address people open, such as https://gathered.example.org.",
      "SESSION_SECRET is missing: it takes at least 32 random characters.",
      "MAIL_FROM is missing: it takes the address mails come from, such as Gathered <post@example.org>.",
      "SMTP_URL is missing: it takes the mail server, such as smtps://user:password@mail.example.org.",
      "",
    ].join("\n"),
  );
});

test("in production a missing mail server is wrong, and so is a short secret, which is not repeated", async () => {
  expect(await refusal(await settings({ SMTP_URL: "" }))).toMatch(
    /^Gathered can't start\.\nSMTP_URL is missing: .+\n$/,
  );
  const words = await refusal(await settings({ SESSION_SECRET: "short-secret" }));
  expect(words).toMatch(/SESSION_SECRET is wrong/);
  expect(words).not.toContain("short-secret");
});

test("a demo shows its mails to everybody, so it opens on one's own machine only", async () => {
  expect(await refusal(await settings({ DEMO: "1", SITE_URL: "https://gathered.example.org" }))).toMatch(
    /\nDEMO is wrong: .+this machine only/,
  );
});

test("a wrong database address is one sentence", async () => {
  const words = await refusal(await settings({ DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" }));
  expect(words).toMatch(/^Gathered can't start\.\nThe database at DATABASE_URL did not answer: .+\.\n$/);
});

test("a database that has not been migrated is named, with what to do", async () => {
  expect(await refusal(await settings())).toMatch(/run `npm run gathered -- migrate` first/);
});

test("a port in use is said", async () => {
  const environment = await settings();
  const taken = createServer().listen(Number(environment.PORT), "localhost");
  onTestFinished(() => void taken.close());
  await runGathered(["migrate"], environment).exit;
  expect(await refusal(environment)).toBe(
    `Gathered can't start.\nPort ${environment.PORT} is in use: stop what listens there, or set PORT to another.\n`,
  );
});

test("told to stop, it answers what is under way and goes with exit 0", async () => {
  const server = await openServer();
  const answers = Promise.all(Array.from({ length: 20 }, () => fetch(`${server.url}/sign-in`)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  server.child.process.kill("SIGTERM");
  expect((await answers).every((answer) => answer.status === 200)).toBe(true);
  expect(await server.child.exit).toBe(0);
  await server.close();
});

test("the command line makes the first staff account and its link", async () => {
  const environment = await settings();
  await runGathered(["migrate"], environment).exit;
  const command = runGathered(["sign-in-link", "noor@staff.example", "--role", "staff"], environment);
  expect(await command.exit).toBe(0);
  expect(command.out()).toMatch(new RegExp(`^${environment.SITE_URL}/sign-in/link\\?token=\\w{32}\n$`));
  const stranger = runGathered(["sign-in-link", "nobody@staff.example"], environment);
  expect(await stranger.exit).toBe(1);
  expect(stranger.words()).toMatch(/^Nobody has an account with nobody@staff\.example\..+\n$/);
});

test("config says whether the settings are complete and the database answers", async () => {
  const good = runGathered(["config"], await settings());
  expect([await good.exit, good.words()]).toEqual([0, "The settings are complete, and the SQLite database answers.\n"]);
  const bad = runGathered(["config"], await settings({ SITE_URL: "gathered" }));
  expect([await bad.exit, bad.words()]).toEqual([
    1,
    "SITE_URL is wrong: it takes the address people open, such as https://gathered.example.org.\n",
  ]);
});
