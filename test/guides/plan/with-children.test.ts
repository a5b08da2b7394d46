import { describe, expect, test } from "vitest";
import type { Block, GuideSource, SourceRequest } from "~/guides/guide";
import { planDocument } from "~/guides/plan/document";
import { decide, editBlock, moveBlock, putBack, takeOut } from "~/guides/plan/edits";
import { noPlan, type Plan } from "~/guides/plan/plan";
import { aBulletin, aRequest, choices, words } from "../bulletins";
import { guideOf as guideFor } from "./plans";

const guideOf = (source: GuideSource, plan: Plan = noPlan, minutes = 60) =>
  guideFor(source, choices({ children: true, minutes }), plan);
const blocksOf = (...args: Parameters<typeof guideOf>) => guideOf(...args).blocks;
const reads = (id: string) => (block: Block) => block.requests.some((one) => one.id === id && !one.named);
const praysAgain = (id: string) => (block: Block) => block.requests.some((one) => one.id === id && one.again);

function found(blocks: Block[], is: (block: Block) => boolean): Block {
  const block = blocks.find(is);
  if (!block) throw new Error("There is no such block");
  return block;
}

function threeRequests() {
  const [a, b, c] = [aRequest({ id: "a" }), aRequest({ id: "b" }), aRequest({ id: "c" })];
  return aBulletin([a, b], [c]);
}

describe("what a leader made of a block that prays again", () => {
  const edit = { minutes: 3, reader: "Ann", form: "writing" } as const;
  const made = (source: GuideSource) => editBlock(noPlan, found(blocksOf(source), praysAgain("a")), edit);
  const isKept = (block: Block) => expect(block).toMatchObject({ minutes: 3, reader: "Ann", form: "writing" });

  test("stays with its request when another of the section is carried home", () => {
    const source = threeRequests();
    isKept(found(blocksOf(source, decide(made(source), "b", "home")), praysAgain("a")));
  });

  test("stays with its request when a correction renames the section", () => {
    const source = threeRequests();
    const [first, ...others] = source.sections;
    const renamed = { ...source, sections: [{ ...first, heading: "Kenya" }, ...others] } as GuideSource;
    isKept(found(blocksOf(renamed, made(source)), praysAgain("a")));
    const taken = takeOut(noPlan, found(blocksOf(source), praysAgain("a")));
    const again = (blocks: Block[]) => blocks.filter(praysAgain("a")).length;
    expect(again(blocksOf(renamed, taken))).toBe(again(blocksOf(renamed)) - 1);
  });
});

test("a block that reads is moved with those that pray for it again, and they never stand before it", () => {
  const source = threeRequests();
  const blocks = blocksOf(source);
  const { key } = found(blocks, reads("a"));
  const order = (plan: Plan) => blocksOf(source, plan).map((block) => block.key);
  const together = blocks.filter((block) => reads("a")(block) || praysAgain("a")(block)).map((block) => block.key);
  const at = blocks.findIndex((block) => block.key === key);
  const ofB = blocks.filter((block) => reads("b")(block) || praysAgain("b")(block)).map((block) => block.key);
  const down = order(moveBlock(noPlan, blocks, key, at + 1));
  expect(down.slice(at, at + ofB.length + together.length)).toEqual([...ofB, ...together]);
  const up = order(moveBlock(noPlan, blocks, String(ofB[0]), at + 1));
  expect(up.slice(at, at + ofB.length + together.length)).toEqual([...ofB, ...together]);
  const before = order(moveBlock(noPlan, blocks, String(together[1]), 0));
  expect(before.indexOf(String(together[1]))).toBeGreaterThan(before.indexOf(key));
});

describe("praise in several blocks", () => {
  const praise = (id: string): SourceRequest => aRequest({ id, kind: "praise", text: words(80) });
  const source = aBulletin([praise("p1"), praise("p2"), praise("p3")], [aRequest()]);

  test("keeps what was made of each when one of them is carried home", () => {
    const blocks = blocksOf(source);
    const plan = editBlock(noPlan, found(blocks, reads("p3")), { reader: "Bob" });
    const fewer = blocksOf(source, takeOut(plan, found(blocks, reads("p2"))));
    expect(fewer.filter(({ reader }) => reader === "Bob")).toEqual([found(fewer, reads("p3"))]);
  });

  test("comes back with the block that is put back", () => {
    const block = found(blocksOf(source), reads("p1"));
    const alone = aBulletin([praise("p1")], [aRequest()]);
    const out = takeOut(noPlan, { ...block, key: "thanks" });
    expect(guideOf(alone, out)).toMatchObject({ carriedHome: [{ request: { id: "p1" } }] });
    expect(guideOf(alone, out).takenOut.map(({ key }) => key)).toEqual(["thanks"]);
    const back = guideOf(alone, putBack(out, "thanks"));
    expect(back.carriedHome).toEqual([]);
    expect(back.blocks.some(reads("p1"))).toBe(true);
  });
});

test("blocks that were taken out are told apart by their part", () => {
  const source = threeRequests();
  const blocks = blocksOf(source);
  const plan = blocks.filter(praysAgain("a")).reduce(takeOut, noPlan);
  const titles = guideOf(source, plan).takenOut.map(({ title }) => title);
  expect(titles.every((title) => /^Section 1 \(\d\sof\s\d\)$/.test(title))).toBe(true);
  expect(new Set(titles).size).toBe(titles.length);
});

test("what the leader adds takes time from praying again, and from no request", () => {
  const source = threeRequests();
  const own = Array.from({ length: 5 }, (_, at) => ({ id: `own${at}`, kind: "testimony" as const }));
  const { blocks, gaps, carriedHome } = guideOf(source, { ...noPlan, own }, 60);
  expect({ gaps, carriedHome }).toEqual({ gaps: [], carriedHome: [] });
  expect(blocks.flatMap(({ requests }) => requests).filter(({ again }) => again)).toEqual([]);
  for (const block of blocks) expect(block.minutes).toBeLessThanOrEqual(5);
});

test("a song the leader adds begins no prayer", () => {
  const plan: Plan = { ...noPlan, own: [{ id: "a", kind: "song" }] };
  expect(found(blocksOf(threeRequests(), plan), ({ own }) => own === "song").say).toEqual([]);
});

test("requests are not read together where that would take more than five minutes", () => {
  const six = Array.from({ length: 6 }, () => aRequest({ text: words(200) }));
  const blocks = blocksOf(aBulletin(six.slice(0, 4), six.slice(4)), noPlan, 30);
  for (const { minutes, requests } of blocks.filter(({ kind }) => kind === "section")) {
    expect(minutes).toBeLessThanOrEqual(5);
    expect(requests.filter(({ merged }) => merged)).toEqual([]);
  }
});

test("a plan can be saved whatever letters a heading has", () => {
  const source = aBulletin([aRequest()], [aRequest()]);
  const [first] = source.sections;
  if (first) first.heading = `a${"𐐨".repeat(60)}`;
  const blocks = blocksOf(source);
  const plan = moveBlock(noPlan, blocks, String(blocks[1]?.key), 0);
  expect(planDocument.safeParse(plan).success).toBe(true);
});

test("an introduction is read without taking from the prayer", () => {
  const source = aBulletin([aRequest()], [aRequest()]);
  const [first] = source.sections;
  if (first) first.intro = words(400);
  const section = found(blocksOf(source, noPlan, 45), ({ kind }) => kind === "section");
  expect(section.rounds.reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThanOrEqual(2);
});
