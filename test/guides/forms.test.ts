import { describe, expect, test } from "vitest";
import { formsThatFit } from "~/guides/forms";
import { generateGuide } from "~/guides/generate";
import type { GuideChoices, GuideSource } from "~/guides/guide";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices } from "./bulletins";
import { referenceBulletin } from "./reference-bulletin";

const t = translator("en");

describe("forms of prayer", () => {
  test.each([
    [2, ["silence", "writing", "voice"]],
    [10, ["popcorn", "pairs", "silence", "bidding", "writing", "voice", "stations"]],
    [30, ["pairs", "huddles", "silence", "bidding", "aloud", "writing", "voice", "stations"]],
    [300, ["silence", "bidding", "aloud", "writing", "voice"]],
  ])("for %i people are %j", (people, fitting) => {
    expect(formsThatFit("section", { people, place: "church", children: false }, false)).toEqual(fitting);
  });

  test("have no tables online, and breakout rooms instead of pairs", () => {
    const guide = guideFor(aBulletin([aRequest(), aRequest(), aRequest()]), {
      place: "online",
      people: 20,
      minutes: 90,
    });
    const pairs = guide.blocks.find(({ rounds }) => rounds.some(({ form }) => form === "pairs"));
    expect(guide.blocks.flatMap(({ rounds }) => rounds.map(({ form }) => form))).not.toContain("stations");
    expect(pairs?.do.join(" ")).toMatch(/Open breakout rooms/);
    expect(guide.margin).toContain("Online, name the next person, and only from those who raised a hand.");
  });

  test("go from table to table where a section has three requests and the room", () => {
    const guide = guideFor(aBulletin([aRequest(), aRequest(), aRequest()]), { place: "church", people: 20 });
    expect(guide.blocks.find(({ kind }) => kind === "section")?.form).toBe("stations");
  });

  test("read the verse together where the group is small and there is time", () => {
    expect(guideFor(referenceBulletin, { minutes: 90, people: 8 }).blocks[2]?.form).toBe("lectio");
    expect(guideFor(referenceBulletin, { minutes: 90, people: 20 }).blocks[2]?.form).toBeNull();
  });

  test("reading the verse together replaces the usual steps, and asks two people for no third voice", () => {
    const three = guideFor(referenceBulletin, { minutes: 90, people: 3 }).blocks[2];
    expect(three?.do[0]).toMatch(/^Let a different voice read each time/);
    const two = guideFor(referenceBulletin, { minutes: 90, people: 2 }).blocks[2];
    expect(two?.form).toBe("lectio");
    expect(two?.do[0]).toMatch(/^Read it three times, slowly and by turns/);
    expect(two?.do.join(" ")).not.toMatch(/twice|ten breaths|different voice/);
    expect(two?.say.slice(0, 2)).toEqual([
      "Hear these words from 1 Samuel 2:8.",
      "We hear the verse three times, with quiet between.",
    ]);
  });

  test("need a verse to read one together", () => {
    const guide = guideFor({ ...referenceBulletin, scripture: null }, { minutes: 90, people: 8 });
    expect(guide.blocks[2]).toMatchObject({ kind: "scripture", form: null });
  });

  test("tell those online how they take part where some are online and some in the room", () => {
    const guide = guideFor(aBulletin([aRequest()]), { place: "both", people: 8 });
    const round = guide.blocks.flatMap(({ rounds }) => rounds).find(({ form }) => form === "popcorn");
    expect(round?.say?.at(-1)).toBe("If you are online, raise your hand, and I will say when it is your turn.");
  });

  test("name the three turns of the silent confession", () => {
    const confession = guideFor(referenceBulletin, {}).blocks.find(({ kind }) => kind === "confession");
    expect(confession?.form).toBe("silence");
    expect(confession?.say.at(-1)).toMatch(/^I will name three turns: first for what we regret/);
    const plain = guideFor(referenceBulletin, { children: true }).blocks.find(({ kind }) => kind === "confession");
    expect(plain?.form).toBeNull();
    expect(plain?.say.join(" ")).not.toMatch(/three turns/);
  });

  test("are prayed in rounds where the block is longer, and the rest is silence and free prayer", () => {
    const guide = guideFor(referenceBulletin, { minutes: 180, people: 8 });
    const section = guide.blocks.find(({ kind }) => kind === "section");
    expect(section?.rounds).toHaveLength(4);
    expect(section?.do.at(-1)).toMatch(/^What is left, \d+(\.5)? minutes, is silence and free prayer\.$/);
  });

  test("that could press are not used where a request is sensitive", () => {
    const fitting = formsThatFit("section", { people: 30, place: "home", children: false }, true);
    expect(fitting).not.toContain("aloud");
    expect(fitting).not.toContain("popcorn");
  });
});

function guideFor(source: GuideSource, over: Partial<GuideChoices>) {
  return generateGuide(source, choices(over), t, "en");
}
