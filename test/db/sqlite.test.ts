import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, openSqliteFile } from "db/connection";
import { migrate } from "db/migrate";
import { DatabaseBusy } from "db/sqlite";
import { expect, onTestFinished, test } from "vitest";

async function aFile() {
  const folder = mkdtempSync(join(tmpdir(), "gathered-test-"));
  const path = join(folder, "busy.sqlite");
  const database = await openDatabase(path);
  await migrate(database.db);
  const other = openSqliteFile(path);
  onTestFinished(async () => {
    other.close();
    await database.close();
    rmSync(folder, { recursive: true });
  });
  return { db: database.db, other };
}

const write = (db: Awaited<ReturnType<typeof aFile>>["db"]) =>
  db
    .transaction()
    .execute((trx) => trx.updateTable("offices").set({ name: "Deutschland" }).where("code", "=", "de").execute());

test("every commit is durable, foreign keys hold, and deleted text is overwritten", async () => {
  const { other } = await aFile();
  expect(other.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(other.pragma("synchronous", { simple: true })).toBe(2);
  expect(other.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(other.pragma("secure_delete", { simple: true })).toBe(1);
});

test("a write waits for another process's lock without holding the event loop", async () => {
  const { db, other } = await aFile();
  other.exec("begin immediate");
  let turns = 0;
  const ticking = setInterval(() => turns++, 10);
  setTimeout(() => other.exec("commit"), 400);
  await write(db);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(10);
});

test("a lock that stays is given up after five seconds, as busy", { timeout: 10_000 }, async () => {
  const { db, other } = await aFile();
  other.exec("begin immediate");
  await expect(write(db)).rejects.toThrow(DatabaseBusy);
  other.exec("commit");
  await write(db);
});
