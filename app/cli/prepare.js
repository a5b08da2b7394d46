// Plain JavaScript on purpose: it runs before anything is installed or built.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = ["app", "db", "public", "package-lock.json", "vite.config.ts", "remix.config.js", "tsconfig.json"];

/** Installs what package-lock.json names, unless that is what is there. */
export function install() {
  refuseOldNode();
  const mark = join(root, "node_modules", ".gathered-lock");
  const wanted = digest(["package-lock.json"]);
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  step("Installing packages; the first time a database driver is compiled too, which takes a few minutes");
  run("npm", ["ci", "--engine-strict", "--no-audit", "--no-fund"]);
  writeFileSync(mark, wanted);
}

/** Builds the app, unless it is built from these very sources. */
export function build() {
  const mark = join(root, "build", ".sources");
  const wanted = digest(sources);
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  step("Building Gathered");
  run(process.execPath, [join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "error"]);
  writeFileSync(mark, wanted);
}

/**
 * Says on stderr what is being done: stdout belongs to results.
 * @param {string} words
 */
export function step(words) {
  process.stderr.write(`${words} …\n`);
}

/**
 * Runs a program to its end, its words going to stderr; a failure ends this one too.
 * @param {string} program
 * @param {string[]} args
 */
export function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: ["ignore", process.stderr, process.stderr] });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Hands over to a program that stays: its exit is ours, and what we are told to do it is told too.
 * @param {string[]} args
 */
export function become(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
}

function refuseOldNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 20) return;
  process.stderr.write(`Gathered needs Node 20 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** @param {string[]} paths */
function digest(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const file of paths.flatMap(filesIn)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** @param {string} path */
function filesIn(path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  try {
    const entries = readdirSync(whole, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
      .sort();
  } catch {
    return [path];
  }
}

/** Settings for this machine alone, with a secret of its own, for the demo and for development. */
export function localSettings() {
  const folder = join(root, ".demo");
  const file = join(folder, "settings.env");
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const secret = createHash("sha256")
    .update(crypto.getRandomValues(new Uint8Array(32)))
    .digest("hex");
  const lines = [
    `DATABASE_URL=${join(folder, "gathered.sqlite")}`,
    "SITE_URL=http://localhost:3000",
    `SESSION_SECRET=${secret}`,
    'MAIL_FROM="Gathered <post@gathered.example>"',
    "LOG_LEVEL=warn",
    "DEMO=1",
  ];
  writeFileSync(file, `${lines.join("\n")}\n`, { mode: 0o600 });
  return file;
}
