import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const resolve = { alias: { "~": here("./app"), db: here("./db") } };
const acts = ["test/**/*.acts.test.{ts,tsx}"];
const journeys = ["test/journeys/**/*.test.ts"];
const built = ["test/built/**/*.test.ts"];

/** A test that hangs fails; one on a slow or busy machine does not. */
const testTimeout = 60_000;

/**
 * Acts run on both engines, from the same files; journeys in a real browser, against the built server. Files of rules and
 * acts share what they import: each test has its own world, and to load everything anew for each took half of their time.
 */
export default defineConfig({
  resolve,
  test: {
    // By itself it leaves a core idle, which on a machine with two is half of it.
    maxWorkers: "100%",
    projects: [
      {
        resolve,
        test: {
          name: "rules",
          isolate: false,
          testTimeout,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...acts, ...journeys, ...built],
        },
      },
      {
        resolve,
        test: {
          name: "sqlite",
          isolate: false,
          testTimeout,
          include: acts,
          provide: { engine: "sqlite", postgresUrl: "" },
        },
      },
      {
        resolve,
        test: {
          name: "postgres",
          isolate: false,
          testTimeout,
          include: acts,
          provide: { engine: "postgres" },
          globalSetup: "test/support/postgres.ts",
        },
      },
      // Alone: they wait for a browser, or say how long something may take.
      {
        resolve,
        test: {
          name: "built",
          include: [...built, ...journeys],
          testTimeout,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
