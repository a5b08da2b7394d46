import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function run(folder: string, ...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [`test/${folder}/run.js`, ...args], { encoding: "utf8" });
  return { status, names: stdout.trim().split("\n") };
}

test("without a name, or with one that is not there, the benches and faults name themselves", () => {
  expect(run("bench")).toEqual({ status: 0, names: ["bulletins", "calendar", "copies", "guides", "page", "replies"] });
  expect(run("faults")).toEqual({ status: 0, names: ["kill"] });
  expect(run("clients")).toEqual({ status: 0, names: ["calendar"] });
  expect(run("bench", "nothing")).toEqual({
    status: 1,
    names: ["bulletins", "calendar", "copies", "guides", "page", "replies"],
  });
});

test("what opened the PostgreSQL of the tests ends with the exit code it was given", () => {
  expect(spawnSync(process.execPath, ["test/support/ending-process.js", "3"]).status).toBe(3);
}, 30_000);
