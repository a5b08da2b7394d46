import { describe, expect, test } from "vitest";
import { generateGuide } from "~/guides/generate";
import type { Guide, GuideChoices, GuideSource } from "~/guides/guide";
import { largestRemainder } from "~/guides/half-minutes";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices, words } from "./bulletins";
import { referenceBulletin } from "./reference-bulletin";

const t = translator("en");

describe("the minutes of the blocks", () => {
  test.each([
    [15, { welcome: 1, scripture: 1, thanks: 2, section: 9, closing: 1, next: 1 }],
    [30, { welcome: 2, scripture: 3, thanks: 4, section: 16, listening: 1, closing: 2, next: 2 }],
    [45, { welcome: 3, scripture: 5, thanks: 6, section: 24, listening: 2, closing: 3, next: 2 }],
    [
      60,
      {
        welcome: 4,
        opening: 3,
        scripture: 5,
        thanks: 6,
        confession: 3,
        section: 30,
        listening: 4,
        closing: 3,
        next: 2,
      },
    ],
    [
      90,
      {
        welcome: 5,
        opening: 8,
        scripture: 8,
        thanks: 8,
        confession: 4,
        section: 44,
        listening: 5,
        closing: 5,
        next: 3,
      },
    ],
  ])("of a gathering of %i minutes are those of the table, and the reference bulletin fits", (minutes, table) => {
    const guide = guideFor(referenceBulletin, { minutes });
    expect(minutesByKind(guide)).toEqual(table);
    expect(guide.carriedHome).toEqual([]);
    expect(guide.proposals).toEqual([]);
  });

  test("lie between two columns for a length between them, and a block under a minute is left out", () => {
    const guide = guideFor(referenceBulletin, { minutes: 48 });
    expect(minutesByKind(guide)).toEqual({
      welcome: 3,
      scripture: 5,
      thanks: 6,
      section: 26.5,
      listening: 2.5,
      closing: 3,
      next: 2,
    });
  });

  test("above ninety are the sections'", () => {
    expect(minutesByKind(guideFor(referenceBulletin, { minutes: 180 }))).toMatchObject({ section: 134, welcome: 5 });
  });

  test("of the sections follow their words, with an equal part for each prayer", () => {
    const bulletin = aBulletin(
      [aRequest({ text: words(240) })],
      [aRequest({ text: words(12) })],
      [aRequest({ text: words(12) }), aRequest({ text: words(12) })],
    );
    const sections = guideFor(bulletin, { minutes: 60 }).blocks.filter(({ kind }) => kind === "section");
    expect(sections.map(({ minutes }) => minutes)).toEqual([9, 7, 14]);
  });

  test("of a bulletin that is all praise go to thanks, scripture and listening", () => {
    const guide = guideFor(aBulletin([aRequest({ kind: "praise" })]), { minutes: 60 });
    expect(minutesByKind(guide)).toEqual({
      welcome: 4,
      opening: 3,
      scripture: 15,
      thanks: 18,
      confession: 3,
      listening: 12,
      closing: 3,
      next: 2,
    });
  });

  test("of a bulletin with nothing in it still fill the time", () => {
    const guide = guideFor(aBulletin(), { minutes: 15 });
    expect(minutesByKind(guide)).toEqual({ welcome: 1, scripture: 4, thanks: 8, closing: 1, next: 1 });
  });

  test("begin at the gathering's clock, half minutes rounded down, past midnight too", () => {
    const guide = guideFor(referenceBulletin, { minutes: 15, startsAt: "23:50" });
    expect(guide.blocks.map(({ minutes, startsAt }) => [startsAt, minutes])).toEqual([
      ["23:50", 1],
      ["23:51", 1],
      ["23:52", 2],
      ["23:54", 2.5],
      ["23:56", 2],
      ["23:58", 2.5],
      ["00:01", 2],
      ["00:03", 1],
      ["00:04", 1],
    ]);
  });

  test("are rounded by largest remainder, the earlier first", () => {
    expect(largestRemainder([1.5, 1.5, 2.25, 0.75])).toEqual([2, 1, 2, 1]);
  });
});

function guideFor(source: GuideSource, over: Partial<GuideChoices>): Guide {
  return generateGuide(source, choices(over), t, "en");
}

function minutesByKind({ blocks }: Guide): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, minutes } of blocks) sums[kind] = (sums[kind] ?? 0) + minutes;
  return sums;
}
