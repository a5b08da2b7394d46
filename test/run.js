// npm test: installs what is missing, builds, and runs every check. Plain JavaScript: it starts before anything is installed.
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
run("npx", [...bin("vitest"), "run"]);
