// npm test: installs what is missing, builds, and runs every check. Plain JavaScript: it starts before anything is installed.
import { readFileSync } from "node:fs";
import { build, install, run, step } from "../app/cli/prepare.js";

const bin = (/** @type {string} */ name) => ["--no-install", name];

install();
step("Checking format and lint");
run("npx", [...bin("biome"), "ci", "--error-on-warnings"]);
step("Checking types");
run("npx", [...bin("tsc"), "--noEmit"]);
step("Looking for what nothing uses");
run("npx", [...bin("knip")]);
build();
step("Testing rules, acts on SQLite and PostgreSQL, the built server and the journeys in a browser");
run("npx", [...bin("vitest"), "run", "--reporter=default", "--reporter=json", "--outputFile.json=.test/results.json"]);

const { numPassedTests, numFailedTests, success } = JSON.parse(
  readFileSync(new URL("../.test/results.json", import.meta.url), "utf8"),
);
process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
if (!success) process.exit(1);
