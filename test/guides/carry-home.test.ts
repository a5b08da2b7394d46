import { describe, expect, test } from "vitest";
import { generateGuide } from "~/guides/generate";
import type { Guide, GuideSource, SourceRequest } from "~/guides/guide";
import { decide } from "~/guides/plan/edits";
import { noPlan } from "~/guides/plan/plan";
import { namesATime } from "~/guides/urgency";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices, words } from "./bulletins";

const t = translator("en");

describe("a bulletin that needs more time than there is", () => {
  test("takes half minutes from listening, welcome and next step before anything else", () => {
    const guide = guideFor(aBulletin(...sectionsOf(5, 100)), 30);
    const shorter = guide.blocks.filter(({ kind }) => ["listening", "welcome", "next"].includes(kind));
    expect(guide.carriedHome).toEqual([]);
    expect(guide.proposals.map(({ act }) => act)).toEqual(["shorten"]);
    expect(shorter.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ["welcome", 1],
      ["listening", 1],
      ["next", 1.5],
    ]);
  });

  test("merges two requests of one section before one is carried home, the least urgent first", () => {
    const requests = Array.from({ length: 7 }, () => aRequest());
    const guide = guideFor(aBulletin(requests), 30);
    expect(guide.carriedHome).toEqual([]);
    expect(mergedIn(guide)).toEqual(requests.slice(3).map(({ id }) => id));
    expect(guide.proposals.at(-1)).toMatchObject({ act: "merge", requests: mergedIn(guide).slice(2) });
    expect(guide.proposals.at(-1)?.text).toBe(
      `Two requests under Section 1, “${beginningOf(requests[5])}” and “${beginningOf(requests[6])}”, are read together and prayed for once, which saves 2.5 minutes.`,
    );
  });

  test("carries the last request home first, but one that names a day, a week or a hearing stays", () => {
    const requests = Array.from({ length: 8 }, () => [aRequest()]);
    const dated = aRequest({ text: `Please pray for the hearing on Monday. ${words(40)}` });
    const guide = guideFor(aBulletin(...requests, [dated]), 30);
    const home = guide.carriedHome.map(({ request }) => request.id);
    expect(home).toEqual(
      requests
        .flat()
        .map(({ id }) => id)
        .slice(-home.length),
    );
    expect(home.length).toBeGreaterThan(0);
    expect(guide.carriedHome[0]?.reason).toBe(
      "30 minutes cannot hold every request, and this one names no day, no week and no hearing.",
    );
    const proposed = guide.proposals.filter(({ act }) => act === "carry");
    expect(proposed.flatMap(({ requests }) => requests)).toEqual(home);
    expect(proposed.at(-1)?.text).toBe(
      `Under Section 8, “${beginningOf(requests[7]?.[0])}” is carried home. ${guide.carriedHome[0]?.reason}`,
    );
  });

  test("carries only the one home that is too long by itself, however urgent", () => {
    const long = aRequest({ text: `The hearing is today. ${words(2996)}` });
    const others = Array.from({ length: 4 }, () => [aRequest({ text: words(30) })]);
    const guide = guideFor(aBulletin([long], ...others), 15);
    expect(guide.carriedHome).toEqual([
      {
        request: { id: long.id, heading: "Section 1", kind: "petition", text: long.text, onHandout: true },
        reason: "Read slowly and prayed for, it needs 21.5 minutes; a guide of 15 minutes has 9 minutes for it.",
      },
    ]);
    expect(guide.proposals.map(({ act }) => act)).toEqual(["carry"]);
  });

  test("gives praise what it needs out of the sections' minutes, as long as they can spare it", () => {
    const praise = Array.from({ length: 4 }, () => aRequest({ kind: "praise" }));
    const guide = guideFor(aBulletin(praise, [aRequest()]), 30);
    const thanks = guide.blocks.find(({ kind }) => kind === "thanks");
    expect(guide.proposals).toEqual([]);
    expect(thanks?.minutes).toBe(thanks?.floor);
    expect(thanks?.requests).toHaveLength(4);
  });

  test("praise that its leader keeps has its whole time, though there is nothing else to give it from", () => {
    const [praise] = [aRequest({ kind: "praise", text: words(1_600) })];
    const plan = decide(noPlan, praise.id, "kept");
    const { blocks, gaps } = generateGuide(aBulletin([praise]), choices({ minutes: 15 }), t, "en", plan);
    const thanks = blocks.find(({ kind }) => kind === "thanks");
    expect(thanks?.minutes).toBe(thanks?.floor);
    expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15 + (gaps[0]?.minutes ?? 0));
  });

  test("holds two hundred requests by carrying most of them home", () => {
    const guide = guideFor(aBulletin(...sectionsOf(200, 40)), 60);
    const prayed = guide.blocks.flatMap(({ requests }) => requests);
    expect(prayed.length).toBeGreaterThan(9);
    expect(prayed.length + guide.carriedHome.length).toBe(200);
  });
});

test.each([
  ["500 applications are set to be processed this week", true],
  ["The hearing is near", true],
  ["On 5 January the court meets", true],
  ["Am 5. Januar, in der Anhörung", true],
  ["L’audience est jeudi", true],
  ["On December 5th the court meets", true],
  ["Two hearings follow on the 5th, or on 2026-12-05", true],
  ["Jeden Montagabend; woensdagavond is vrij", true],
  ["He is hard of hearing, and came home last Monday", false],
  ["over the next several weeks", false],
  ["every week they may be denied care", false],
  ["They may march on", false],
])("“%s” names a day, a week or a hearing: %s", (text, named) => {
  expect(namesATime(text)).toBe(named);
});

function beginningOf(request: SourceRequest | undefined): string {
  return `${request?.text.split(" ").slice(0, 8).join(" ").replace(/\.$/, "")}…`;
}

function sectionsOf(count: number, length: number) {
  return Array.from({ length: count }, () => [aRequest({ text: words(length) })]);
}

function guideFor(source: GuideSource, minutes: number): Guide {
  return generateGuide(source, choices({ minutes }), t, "en");
}

function mergedIn({ blocks }: Guide): string[] {
  return blocks.flatMap(({ requests }) => requests.filter(({ merged }) => merged).map(({ id }) => id));
}
