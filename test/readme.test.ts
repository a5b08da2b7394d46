import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingNames } from "~/env.server";

const readme = readFileSync("README.md", "utf8");

test("the README's table names every setting there is, and no other", () => {
  const named = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  expect(named).toEqual(settingNames);
});

test("the README's walk through the code names files that are there", () => {
  const named = [...readme.matchAll(/\]\(((?:app|db|test)\/[^)]+)\)/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(8);
  for (const path of named) expect(() => readFileSync(path), path).not.toThrow();
});

test("the README's commands are those of package.json", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = new Set([...readme.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map((match) => match[1]));
  expect([...named].filter((name) => name && !(name in scripts) && name !== "ci")).toEqual([]);
});
