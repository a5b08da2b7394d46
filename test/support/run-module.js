// node test/support/run-module.js FILE ARGUMENTS: runs the default function of a TypeScript module, imports and all.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const [file = "", ...args] = process.argv.slice(2);
const { module } = await runnerImport(here(file), {
  configFile: false,
  root: here("."),
  logLevel: "error",
  resolve: { alias: { "~": here("app"), db: here("db") } },
});
const run = /** @type {{ default(...args: string[]): Promise<void> }} */ (module).default;
await run(...args);
// Said aloud: what still listens, to its own input perhaps, would keep it open.
process.exit();
