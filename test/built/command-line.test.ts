import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runGathered } from "../support/server";

const reference = "db/sample/ijm-prayer-request.txt";

async function run(...args: string[]) {
  const command = runGathered(args);
  const exit = await command.exit;
  return { exit, out: command.out(), words: command.words() };
}

function aFile(text: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "gathered-letter-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "letter.txt");
  writeFileSync(path, text);
  return path;
}

test("parse prints the reference letter as verse, sections and requests", async () => {
  const { exit, out } = await run("parse", reference);
  expect(exit).toBe(0);
  const bulletin = JSON.parse(out);
  expect(Object.keys(bulletin)).toEqual(["title", "date", "scripture", "sections", "setAside"]);
  expect(bulletin).toMatchObject({
    title: "IJM Prayer Request",
    date: null,
    scripture: { reference: "1 Samuel 2:8" },
    setAside: [],
  });
  expect(bulletin.sections.map((section: { heading: string }) => section.heading)).toEqual([
    null,
    "Latin America",
    "South Asia",
    "Southeast Asia",
    "IJM HQ & Global Partners",
  ]);
  expect(
    bulletin.sections.flatMap((section: { requests: { kind: string }[] }) =>
      section.requests.map((request) => request.kind),
    ),
  ).toEqual(["praise", "petition", "petition", "petition", "mixed"]);
});

test("parse says in one sentence what can't be read", async () => {
  expect(await run("parse")).toEqual({
    exit: 1,
    out: "",
    words: "Name the file of the letter: gathered parse FILE.\n",
  });
  expect(await run("parse", "nowhere.txt")).toEqual({
    exit: 1,
    out: "",
    words: "nowhere.txt can't be read: there is no such file.\n",
  });
  expect(await run("parse", aFile("Milk\nEggs\n"))).toMatchObject({
    exit: 1,
    out: "",
    words: expect.stringMatching(/^No prayer requests were found in .+\.\n$/),
  });
  expect(await run("parse", aFile(""))).toMatchObject({
    exit: 1,
    words: expect.stringMatching(/^No prayer requests were found/),
  });
  expect(await run("parse", aFile(Buffer.from([1, 0, 2, 0])))).toMatchObject({
    exit: 1,
    words: expect.stringMatching(/can't be read: We can't tell what this file is\./),
  });
  expect(await run("parse", aFile(Buffer.from("%PDF-1.7")))).toMatchObject({
    exit: 1,
    words: expect.stringMatching(/can't be read: This is a PDF,/),
  });
});

test("guide gives a plan of exactly the minutes asked for", async () => {
  const { exit, out } = await run(
    "guide",
    reference,
    "--minutes",
    "45",
    "--people",
    "12",
    "--place",
    "home",
    "--format",
    "json",
  );
  expect(exit).toBe(0);
  const guide = JSON.parse(out);
  expect(guide).toMatchObject({ minutes: 45, carriedHome: [] });
  expect(guide.blocks.reduce((sum: number, block: { minutes: number }) => sum + block.minutes, 0)).toBe(45);
  for (const key of [
    "kind",
    "title",
    "minutes",
    "floor",
    "startsAt",
    "form",
    "rounds",
    "say",
    "do",
    "care",
    "requests",
  ]) {
    expect(guide.blocks[0]).toHaveProperty(key);
  }
});

test("guide writes Markdown to a file", async () => {
  const path = aFile("");
  expect(await run("guide", reference, "--format", "md", "--out", path)).toMatchObject({ exit: 0, out: "" });
  expect(readFileSync(path, "utf8")).toMatch(/^# .+\n[\s\S]*Latin America/);
});

test("with children, guide shows nothing that needs care", async () => {
  const { out } = await run("guide", reference, "--children");
  expect(out).not.toMatch(/trafficking|sexual|shot by/);
});

test.each([
  [["--minutes", "3"], "--minutes takes 15 to 180.\n"],
  [["--minutes", "3000"], "--minutes takes 15 to 180.\n"],
  [["--people", "1"], "--people takes 2 to 500.\n"],
  [["--place", "moon"], "--place takes home, church, online or both.\n"],
  [["--format", "pdf"], "--format takes json or md.\n"],
  [["--out", "/nowhere/at/all.json"], expect.stringMatching(/^\/nowhere\/at\/all\.json can't be written: /)],
  [["--colour", "red"], expect.stringMatching(/--colour/)],
])("guide %j is refused in a sentence", async (args, words) => {
  expect(await run("guide", reference, ...args)).toEqual({ exit: 1, out: "", words });
});

test("an unknown command names those there are", async () => {
  expect(await run("pray")).toEqual({
    exit: 1,
    out: "",
    words: "gathered knows these commands: parse, guide, ics, sign-in-link, migrate, sample, config.\n",
  });
  expect(await run("toString")).toMatchObject({ exit: 1 });
});
