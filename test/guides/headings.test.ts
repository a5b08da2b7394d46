import { describe, expect, test } from "vitest";
import { generateGuide } from "~/guides/generate";
import type { GuideSource } from "~/guides/guide";
import { namesAPlace, spokenHeading } from "~/guides/headings";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices, words } from "./bulletins";

const t = translator("en");

describe("a heading as it is spoken", () => {
  test.each([
    ["Latin America", "Latin America"],
    ["Latin America:", "Latin America"],
    ["Pray for | Rescue operations", "Rescue operations"],
    ["Pray for justice", "justice"],
    ["WEEK 1: Aftercare", "Aftercare"],
    ["Monday – Kenya", "Kenya"],
    ["IJM HQ & Global Partners", "IJM HQ & Global Partners"],
    ["Mayors and Martin", "Mayors and Martin"],
  ])("“%s” is “%s”", (heading, spoken) => {
    expect(spokenHeading(heading)).toBe(spoken);
  });

  test.each([
    "WEEK 1",
    "Monday",
    "Day 3",
    "March 4-11, 2014",
    "3",
    "Week of 3 March",
    "Prayer requests",
    "Pray for",
    "Montag",
  ])("“%s” is not spoken", (heading) => {
    expect(spokenHeading(heading)).toBeNull();
    const bulletin = under(heading, aBulletin([aRequest()]));
    const guide = generateGuide(bulletin, choices(), t, "en");
    const section = guide.blocks.find(({ kind }) => kind === "section");
    expect(section).toMatchObject({ title: heading });
    expect(section?.say[0]).toBe("Now we pray for what this bulletin brings to us.");
    expect(guide.margin).toContain('For instance: "We will pray for the rest at home."');
  });

  test.each([
    ["South Asia", true],
    ["Ghana & Uganda", true],
    ["Week 1", false],
    ["Rescue operations", false],
    ["Global Partners", false],
  ])("“%s” is a place: %s", (heading, place) => {
    expect(namesAPlace(heading)).toBe(place);
  });
});

test("when late, the margin names only a section that is still in the guide", () => {
  const praised = aBulletin(
    [aRequest({ kind: "praise" })],
    [aRequest({ text: words(20) })],
    [aRequest({ text: words(6000) })],
  );
  for (const [at, heading] of ["Kenya", "Peru", "Ghana"].entries())
    Object.assign(praised.sections[at] ?? {}, { heading });
  expect(generateGuide(praised, choices(), t, "en").margin).toContain('For instance: "We will pray for Peru at home."');
});

function under(heading: string, bulletin: GuideSource): GuideSource {
  return { ...bulletin, sections: bulletin.sections.map((section) => ({ ...section, heading })) };
}
