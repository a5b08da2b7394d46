import { describe, expect, test } from "vitest";
import type { Sensitivity } from "~/bulletins/sensitivity";
import { generateGuide } from "~/guides/generate";
import type { GuideChoices, GuideSource } from "~/guides/guide";
import { decide } from "~/guides/plan/edits";
import { noPlan } from "~/guides/plan/plan";
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
      const own = guideFor(headed(heading, [told], [aRequest()], [aRequest()], [aRequest()], [aRequest()]), {
        ...{ children: true, minutes: 45 },
      }).blocks.find(({ kind }) => kind === "own");
      expect(own?.title).toBe("Children who need help");
      expect(own?.say[0]).toBe("We pray for children who need help today.");
    },
  );

  test("an introduction that tells of what needs care is left out, whatever stands under it", () => {
    const bulletin = aBulletin([aRequest()]);
    for (const section of bulletin.sections) section.intro = "A girl was beaten.";
    expect(JSON.stringify(guideFor(bulletin, { children: true }))).not.toContain("beaten");
  });

  test("the freed minutes are shared by thanks, the other sections and the children's block, none longer than five", () => {
    const { blocks } = guideFor(aBulletin([told], [aRequest({ text: words(12) })]), { children: true });
    const minutesOf = (of: string) => blocks.filter(({ kind }) => kind === of).map(({ minutes }) => minutes);
    expect(minutesOf("thanks")).toEqual([5, 4.5]);
    expect(minutesOf("section")).toEqual([4.5, 4.5, 4.5]);
    expect(minutesOf("own")).toEqual([4.5, 4.5, 4]);
  });

  test("what is prayed for in several blocks is read in the first, and stands by its prayer points in the others", () => {
    const text = "A school was opened in May. Please pray for its teachers. Ask God to keep them.";
    const { blocks } = guideFor(aBulletin([aRequest({ text })]), { children: true, minutes: 30 });
    const [read, again] = blocks.filter(({ kind }) => kind === "section");
    expect([read?.title, again?.title]).toEqual(["Section 1 (1\u00a0of\u00a02)", "Section 1 (2\u00a0of\u00a02)"]);
    expect(read?.requests).toMatchObject([{ text }]);
    expect(again?.requests).toMatchObject([
      { text: "Please pray for its teachers. Ask God to keep them.", again: true },
    ]);
    expect(again?.say[0]).toBe("We go on praying for what we have just heard.");
    expect(again?.form).not.toBe(read?.form);
  });

  test("more praise than a block holds is shared out to several, and time left is free for more", () => {
    const praises = Array.from({ length: 3 }, () => aRequest({ kind: "praise", text: words(60) }));
    const { blocks } = guideFor(aBulletin(praises, [aRequest()]), { children: true });
    const thanks = blocks.filter(({ kind }) => kind === "thanks");
    expect(thanks.map(({ title, requests }) => [title, requests.length])).toEqual([
      ["Praise and thanks (1\u00a0of\u00a04)", 1],
      ["Praise and thanks (2\u00a0of\u00a04)", 1],
      ["Praise and thanks (3\u00a0of\u00a04)", 1],
      ["Praise and thanks (4\u00a0of\u00a04)", 0],
    ]);
  });

  test("a request that would have less than three minutes is carried home with the reason, or prayed on the leader's word", () => {
    const bulletin = aBulletin([aRequest()], [aRequest()], [aRequest()], [aRequest()]);
    const guide = guideFor(bulletin, { children: true, minutes: 15 });
    expect(guide.carriedHome).toMatchObject([
      {
        request: { heading: "Section 4" },
        reason: expect.stringMatching(/With children, each has 3 minutes at least\.$/),
      },
    ]);
    const ids = bulletin.sections.flatMap(({ requests }) => requests.map(({ id }) => id));
    const plan = ids.reduce((now, id) => decide(now, id, "kept"), noPlan);
    const all = generateGuide(bulletin, choices({ children: true, minutes: 15 }), t, "en", plan);
    expect(all.carriedHome).toEqual([]);
    expect(all.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
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
    const guide = guideFor(aBulletin([aRequest(), aRequest()]), { children: true, minutes: 20 });
    const titles = guide.blocks.filter(({ kind }) => kind === "section").map(({ title }) => title);
    expect(titles).toEqual(["Section 1 (1\u00a0of\u00a02)", "Section 1 (2\u00a0of\u00a02)"]);
  });
});

describe("among adults", () => {
  test("a sensitive request is announced in one plain sentence and read as given, with care beside it", () => {
    const sensitivities: Sensitivity[] = ["sexualViolence", "child", "legalCase", "security"];
    const guide = guideFor(aBulletin([aRequest({ sensitivities })], [aRequest()]), {});
    const [first, second] = guide.blocks.filter(({ kind }) => kind === "section");
    expect(first?.say).toContain("What we read next speaks of sexual violence and children.");
    expect(first?.care).toHaveLength(6);
    expect(first?.care[3]).toBe("If someone tells you of abuse, listen and do not investigate; call your office.");
    expect(second?.care).toEqual([]);
  });
});

test("whom to call when somebody tells of abuse stands in the care of a sensitive block, and in the margin", () => {
  const contact = "Anna Hill\n+44 20 7946 0000, day and night";
  const source = aBulletin([aRequest({ sensitivities: ["violence"] })], [aRequest()]);
  const { blocks, margin } = guideFor(source, { contact });
  const [sensitive] = blocks.filter(({ kind }) => kind === "section");
  expect(sensitive?.care).toContain(
    "If someone tells you of abuse, listen and do not investigate; call your office’s contact: Anna Hill, +44 20 7946 0000, day and night.",
  );
  expect(margin).toContain("If someone tells you of abuse: Anna Hill, +44 20 7946 0000, day and night.");
});

function headed(heading: string, ...sections: Parameters<typeof aBulletin>): GuideSource {
  const bulletin = aBulletin(...sections);
  const [first, ...others] = bulletin.sections;
  return { ...bulletin, sections: [{ intro: null, requests: [], ...first, heading }, ...others] };
}

function guideFor(source: GuideSource, over: Partial<GuideChoices>) {
  return generateGuide(source, choices(over), t, "en");
}
