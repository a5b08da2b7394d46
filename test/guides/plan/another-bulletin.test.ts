import fc from "fast-check";
import { expect, test } from "vitest";
import { followedPlan } from "~/guides/generate";
import type { Guide, GuideSource } from "~/guides/guide";
import { draftForPage } from "~/guides/plan/draft";
import { dropStray, editBlock, keepStray, moveBlock } from "~/guides/plan/edits";
import { bulletinStamp, ownWords } from "~/guides/plan/own-words";
import { noPlan, type Plan } from "~/guides/plan/plan";
import { aBulletin, anyBulletin, anyChoices, aRequest, choices } from "../bulletins";
import { guideOf } from "./plans";

const kenya = aRequest({ text: "Please pray for the court in Nairobi." });
const togo = aRequest({ text: "Please pray for the school in Lomé." });

function bulletin(headings: string[], over: Partial<GuideSource> = {}): GuideSource {
  const source = aBulletin([kenya], [togo]);
  const sections = source.sections.map((section, at) => ({ ...section, heading: headings[at] ?? null }));
  return { ...source, revision: 1, sections, ...over };
}

const first = bulletin(["Kenya", "Togo"]);

function blockOf(guide: Guide, title: string) {
  const block = guide.blocks.find((one) => one.title === title);
  if (!block) throw new Error(`There is no block ${title}`);
  return block;
}

/** A plan in which the leader says something of their own over a section, and locks its minutes. */
function planOver(title: string): Plan {
  const block = blockOf(guideOf(first, choices()), title);
  const say = ownWords("We have friends there.", block.generated.say, bulletinStamp(first));
  return editBlock(noPlan, block, { say, minutes: 9 });
}

test("next week's bulletin with the same heading has the leader's words and minutes, and nothing is asked", () => {
  const next = bulletin(["Kenya", "Benin"], { id: "b2" });
  const block = blockOf(guideOf(next, choices(), planOver("Kenya")), "Kenya");
  expect(block).toMatchObject({ minutes: 9, leadIn: ["We have friends there."] });
  expect(block.asked).toBeUndefined();
});

test("a section that a correction renamed keeps them too, and what the guide would say now is asked about", () => {
  const corrected = bulletin(["Kenya", "The Togolese Republic"], { revision: 2 });
  const block = blockOf(guideOf(corrected, choices(), planOver("Togo")), "The Togolese Republic");
  expect(block).toMatchObject({ minutes: 9, leadIn: ["We have friends there."], asked: ["say"] });
  expect(block.generated.say).toEqual(["Now we pray for The Togolese Republic."]);
});

test("what is changed of a renamed section is changed of what the leader had made of it", () => {
  const corrected = bulletin(["Kenya", "The Togolese Republic"], { revision: 2 });
  const plan = followedPlan(corrected, choices(), planOver("Togo"));
  const block = blockOf(guideOf(corrected, choices(), plan), "The Togolese Republic");
  const read = guideOf(corrected, choices(), editBlock(plan, block, { reader: "Anna" }));
  expect(blockOf(read, "The Togolese Republic")).toMatchObject({
    ...{ reader: "Anna", minutes: 9, leadIn: ["We have friends there."] },
  });
  expect(read.strays).toEqual([]);
});

test("a section that was moved stays where the leader put it when a correction renames it", () => {
  const { blocks } = guideOf(first, choices());
  const plan = moveBlock(noPlan, blocks, "section:togo", 1);
  const corrected = bulletin(["Kenya", "The Togolese Republic"], { revision: 2 });
  expect(guideOf(corrected, choices(), plan).blocks[1]?.title).toBe("The Togolese Republic");
});

test("with children, what a leader made of one request stays with it when the one before is withdrawn", () => {
  const [one, two, three] = ["one", "two", "three"].map((name) =>
    aRequest({ text: `Please pray for village ${name}.` }),
  );
  if (!one || !two || !three) throw new Error("There are three");
  const withChildren = choices({ children: true });
  const holding = (guide: Guide, id: string) =>
    guide.blocks.find(({ requests }) => requests.some((each) => each.id === id));
  const block = holding(guideOf(aBulletin([one, two, three]), withChildren), two.id);
  if (!block) throw new Error("It has a block");
  const plan = editBlock(noPlan, block, { reader: "Anna", minutes: 6 });
  for (const left of [[two, three], [two]]) {
    const guide = guideOf(aBulletin(left), withChildren, plan);
    expect(holding(guide, two.id)).toMatchObject({ reader: "Anna", minutes: 6 });
    expect(guide.blocks.filter(({ reader }) => reader)).toHaveLength(1);
  }
});

test("of two sections with the same heading, the second never takes over what was made of the first", () => {
  const twins = bulletin(["Africa", "Africa"]);
  const block = guideOf(twins, choices()).blocks.find(({ key }) => key === "section:africa");
  if (!block) throw new Error("It has a block");
  const say = ownWords("Anna from Nairobi tells.", block.generated.say, bulletinStamp(twins));
  const plan = editBlock(noPlan, block, { say, reader: "Anna" });
  const carried = guideOf(twins, choices(), { ...plan, requests: { [kenya.id]: "home" } });
  expect(carried.blocks.filter(({ reader }) => reader)).toEqual([]);
  expect(carried.strays).toMatchObject([{ words: ["Anna from Nairobi tells."] }]);
  const withdrawn = { ...twins, sections: twins.sections.slice(1) };
  const second = guideOf(twins, choices()).blocks.find(({ key }) => key === "section:africa:2");
  if (!second) throw new Error("It has a block");
  const both = guideOf(withdrawn, choices(), editBlock(plan, second, { reader: "Ben" }));
  expect(both.blocks.flatMap(({ reader }) => reader ?? [])).toEqual(["Ben"]);
  expect(both.strays).toMatchObject([{ words: ["Anna from Nairobi tells."] }]);
});

test("the leader's own choices change generated words without a question", () => {
  const welcome = blockOf(guideOf(first, choices()), "Welcome and how we pray");
  const own = ownWords("Hello.", welcome.generated.say, bulletinStamp(first));
  const plan = editBlock(noPlan, welcome, { say: own });
  const shorter = guideOf(first, choices({ minutes: 30 }), plan);
  expect(shorter.blocks[0]).toMatchObject({ leadIn: ["Hello."] });
  expect(shorter.blocks[0]?.asked).toBeUndefined();
});

test("own words whose section is gone are shown, and become a block or nothing as the leader says", () => {
  const next = aBulletin([aRequest()]);
  const plan = planOver("Togo");
  const { strays } = guideOf(next, choices(), plan);
  expect(strays).toEqual([{ key: "section:togo", words: ["We have friends there."] }]);
  const kept = guideOf(next, choices(), keepStray(plan, "section:togo", "a"));
  expect(kept.strays).toEqual([]);
  expect(kept.blocks.find(({ key }) => key === "own:a")?.say).toEqual(["We have friends there."]);
  expect(guideOf(next, choices(), dropStray(plan, "section:togo"))).toMatchObject({ strays: [] });
});

test("a withdrawn request is gone, whatever the plan says of it", () => {
  const plan: Plan = { ...planOver("Togo"), requests: { [togo.id]: "kept" } };
  const live = { ...first, sections: first.sections.slice(0, 1) };
  expect(JSON.stringify(guideOf(live, choices(), plan))).not.toMatch(/Lomé/);
});

test("the page of a guide for children holds no word or tag of what they may not hear, and shows the same guide", () => {
  fc.assert(
    fc.property(anyBulletin, anyChoices, (source, chosen) => {
      const draft = { source, choices: { ...chosen, children: true }, plan: noPlan };
      const page = draftForPage(draft);
      for (const request of source.sections.flatMap(({ requests }) => requests))
        if (request.sensitivities.length > 0)
          expect(JSON.stringify(page)).not.toContain(`untold-${request.id.slice(1)}-`);
      const { blocks, carriedHome } = guideOf(page.source, page.choices);
      const whole = guideOf(source, page.choices);
      const seen = ({ sensitivities: _, ...request }: { sensitivities: unknown }) => request;
      expect(blocks.map((block) => ({ ...block, requests: block.requests.map(seen) }))).toEqual(
        whole.blocks.map((block) => ({ ...block, requests: block.requests.map(seen) })),
      );
      expect(carriedHome).toEqual(whole.carriedHome);
    }),
    { numRuns: 100 },
  );
});
