import { describe, expect, test } from "vitest";
import type { Sensitivity } from "~/bulletins/sensitivity";
import { generateGuide } from "~/guides/generate";
import type { GuideChoices, GuideSource } from "~/guides/guide";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices, words } from "./bulletins";

const t = translator("en");

describe("with children present", () => {
  const told = aRequest({ text: "Please pray for the rescued girl.", sensitivities: ["child"] });
  const worded = aRequest({ sensitivities: ["violence"], childrensWording: "Please pray for people who need help." });

  test("a sensitive request without their wording is carried home by its heading, and its minutes pray for the children there", () => {
    const guide = guideFor(headed("Kenya", [told], [aRequest()]), { children: true });
    expect(guide.carriedHome).toEqual([
      {
        request: { id: told.id, heading: "Kenya", kind: "petition", text: null },
        reason: "It is not told in front of children, and it has no wording for them yet.",
      },
    ]);
    const own = guide.blocks.find(({ kind }) => kind === "own");
    expect(own?.say[0]).toBe("We pray for the children who live in this place: Kenya.");
    expect(own?.requests).toEqual([]);
  });

  test("a heading that itself tells of what needs care is nowhere, and what stands under it counts as tagged", () => {
    const under = aRequest({ text: "Please pray for Moses." });
    const bulletin = headed("Online sexual exploitation of children", [under, worded], [aRequest()]);
    const guide = guideFor(bulletin, { children: true });
    expect(JSON.stringify(guide)).not.toMatch(/exploitation|Moses/);
    expect(guide.carriedHome).toMatchObject([{ request: { id: under.id, heading: null, text: null } }]);
    const section = guide.blocks.find(({ requests }) => requests.some(({ id }) => id === worded.id));
    expect(section?.say[0]).toBe("Now we pray for what this bulletin brings to us.");
    expect(guide.blocks.find(({ kind }) => kind === "own")?.say[0]).toBe("We pray for children who need help today.");
  });

  test.each(["Week 1", "Monday", "Aftercare", "IJM HQ & Global Partners"])(
    "the children's block does not take “%s” for a place",
    (heading) => {
      const own = guideFor(headed(heading, [told]), { children: true }).blocks.find(({ kind }) => kind === "own");
      expect(own?.title).toBe("Children who need help");
      expect(own?.say[0]).toBe("We pray for children who need help today.");
    },
  );

  test("an introduction that tells of what needs care is left out, whatever stands under it", () => {
    const bulletin = aBulletin([aRequest()]);
    for (const section of bulletin.sections) section.intro = "A girl was beaten.";
    expect(JSON.stringify(guideFor(bulletin, { children: true }))).not.toContain("beaten");
  });

  test("the freed minutes are shared by thanks, the other sections and the children's block", () => {
    const minutes = guideFor(aBulletin([told], [aRequest({ text: words(12) })]), { children: true }).blocks.map(
      (block) => [block.kind, block.minutes],
    );
    expect(Object.fromEntries(minutes)).toMatchObject({ thanks: 16, section: 10, own: 10 });
  });

  test("staff's wording stands for the request, with care and without its links", () => {
    const guide = guideFor(aBulletin([worded]), { children: true });
    const block = guide.blocks.find(({ kind }) => kind === "section");
    expect(block?.requests).toMatchObject([{ text: worded.childrensWording, links: [], forChildren: true }]);
    expect(block?.care[0]).toMatch(/^These words were written for children/);
    expect(block?.say.join(" ")).not.toMatch(/violence/);
    expect(block?.say.at(-1)).toMatch(/^You can begin like this/);
  });

  test("the introduction of a section with a sensitive request is left out", () => {
    const bulletin = aBulletin([worded]);
    for (const section of bulletin.sections) section.intro = "What was done to them.";
    expect(JSON.stringify(guideFor(bulletin, { children: true }))).not.toContain("What was done");
    expect(JSON.stringify(guideFor(bulletin, {}))).toContain("What was done");
  });

  test("each request of a section has a block of its own", () => {
    const guide = guideFor(aBulletin([aRequest(), aRequest()]), { children: true });
    const titles = guide.blocks.filter(({ kind }) => kind === "section").map(({ title }) => title);
    expect(titles).toEqual(["Section 1 (1 of 2)", "Section 1 (2 of 2)"]);
  });
});

describe("among adults", () => {
  test("a sensitive request is announced in one plain sentence and read as given, with care beside it", () => {
    const sensitivities: Sensitivity[] = ["sexualViolence", "child", "legalCase", "security"];
    const guide = guideFor(aBulletin([aRequest({ sensitivities })], [aRequest()]), {});
    const [first, second] = guide.blocks.filter(({ kind }) => kind === "section");
    expect(first?.say).toContain("What we read next speaks of sexual violence and children.");
    expect(first?.care).toHaveLength(6);
    expect(second?.care).toEqual([]);
  });
});

function headed(heading: string, ...sections: Parameters<typeof aBulletin>): GuideSource {
  const bulletin = aBulletin(...sections);
  const [first, ...others] = bulletin.sections;
  return { ...bulletin, sections: [{ intro: null, requests: [], ...first, heading }, ...others] };
}

function guideFor(source: GuideSource, over: Partial<GuideChoices>) {
  return generateGuide(source, choices(over), t, "en");
}
