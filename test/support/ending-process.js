// node test/support/ending-process.js CODE: opens and closes the PostgreSQL of the tests, and is to end with a code.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { module } = await runnerImport(here("test/support/postgres.ts"), {
  configFile: false,
  root: here("."),
  logLevel: "error",
  resolve: { alias: { "~": here("app"), db: here("db") } },
});
const { openPostgresServer } = /** @type {typeof import("./postgres")} */ (module);
const { close } = await openPostgresServer();
process.exitCode = Number(process.argv[2]);
await close();
