import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import semver from "semver";
import { expect, test } from "vitest";
import routes from "~/routes";

const sources = ["app", "db"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => posix.join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file));

/** Low to high: a folder may import those before it, and none after. */
const domains = [
  "time",
  "i18n",
  "ui",
  "mail",
  "activity",
  "accounts",
  "bulletins",
  "gatherings",
  "calendar",
  "guides",
  "rsvps",
];
const low = ["time", "i18n", "ui", "mail", "activity"];

function importsOf(file: string): string[] {
  const targets = [...readFileSync(file, "utf8").matchAll(/(?:from|import\() ?"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return targets.map((target) => {
    if (target.startsWith("~/")) return `app/${target.slice(2)}`;
    return target.startsWith(".") ? posix.join(posix.dirname(file), target) : target;
  });
}

const folderOf = (path: string) => (path.startsWith("app/") ? (path.split("/")[1] ?? "") : "");

test("domains import downwards only, and the low ones know no domain but what draws and speaks", () => {
  const wrong = sources.flatMap((file) => {
    const from = domains.indexOf(folderOf(file));
    if (from < 0) return [];
    const limit = low.includes(folderOf(file)) ? low.length : from + 1;
    const allowed = [...domains.slice(0, limit), ...low];
    return importsOf(file)
      .filter((target) => target.startsWith("app/") && !allowed.includes(folderOf(target)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("the ground knows nothing of the house: db imports the app in its sample alone, migrations only kysely", () => {
  const wrong = sources.filter(
    (file) =>
      file.startsWith("db/") && file !== "db/sample.ts" && importsOf(file).some((target) => target.startsWith("app/")),
  );
  expect(wrong).toEqual([]);
  const migrations = sources.filter((file) => /^db\/migrations\/\d/.test(file));
  expect(migrations.flatMap(importsOf).filter((target) => target !== "kysely")).toEqual([]);
});

test("no route imports another, and none asks the database itself", () => {
  const inRoutes = sources.filter((file) => file.startsWith("app/routes/"));
  const wrong = inRoutes.flatMap((file) => {
    const own = file.split("/").slice(0, 3).join("/");
    return importsOf(file).filter((target) => target.startsWith("app/routes/") && !target.startsWith(`${own}/`));
  });
  expect(wrong).toEqual([]);
  expect(
    inRoutes.filter((file) =>
      /\.(selectFrom|insertInto|updateTable|deleteFrom|transaction)\(/.test(readFileSync(file, "utf8")),
    ),
  ).toEqual([]);
});

test("imports go round in no circle", () => {
  const graph = new Map(
    sources.map((file) => [
      file.replace(/\.tsx?$/, ""),
      importsOf(file).map((target) => target.replace(/\.tsx?$/, "")),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  function walk(file: string, path: string[]): void {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const target of graph.get(file) ?? graph.get(`${file}/index`) ?? []) walk(target, [...path, file]);
    done.add(file);
  }
  for (const file of graph.keys()) walk(file, []);
  expect(circles.filter((circle) => !isTypesOnly(circle))).toEqual([]);
});

/** Types vanish in the build: a circle with one edge of types is none. */
function isTypesOnly(circle: string): boolean {
  const files = circle.split(" → ");
  return files.slice(0, -1).some((file, index) => {
    const source = sources.find((candidate) => candidate.replace(/\.tsx?$/, "") === file);
    const name = posix.basename(files[index + 1] ?? "");
    return (
      source !== undefined && new RegExp(`import type [^;]+from "[^"]*/${name}"`).test(readFileSync(source, "utf8"))
    );
  });
}

test("only one file reads the environment", () => {
  expect(sources.filter((file) => readFileSync(file, "utf8").includes("process.env"))).toEqual(["app/env.server.ts"]);
});

test("every exact pin runs on Node 20, 22 and 24", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const pins = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(pins.filter(([, version]) => !semver.valid(version))).toEqual([]);
  const narrow = pins.filter(([name]) => {
    const { engines } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    return !["20.20.0", "22.22.0", "24.0.0"].every((node) => semver.satisfies(node, engines?.node ?? "*"));
  });
  expect(narrow).toEqual([]);
});

type Entry = { path?: string; file: string; children?: Entry[] };

test("every route module has an address, and every address its module", () => {
  const files = (entries: Entry[]): string[] =>
    entries.flatMap((entry) => [`app/${entry.file}`, ...files(entry.children ?? [])]);
  const modules = sources.filter((file) => /^app\/routes\/[^/]+\/route\.tsx?$/.test(file));
  expect(files(routes as Entry[]).sort()).toEqual(modules.sort());
});
