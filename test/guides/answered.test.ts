import { expect, test } from "vitest";
import { generateGuide } from "~/guides/generate";
import { guideToMarkdown } from "~/guides/markdown";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices, words } from "./bulletins";

const t = translator("en");
const prayedBefore = "You prayed for this on 12 November.";

test("an answer stands first in thanks, and others keep their order", () => {
  const [one, two, three] = [
    aRequest({ kind: "praise" }),
    aRequest({ kind: "praise", prayedBefore }),
    aRequest({ kind: "praise" }),
  ];
  expect(thanksOf(aBulletin([one, two, three])).map(({ id }) => id)).toEqual([two.id, one.id, three.id]);
});

test("an update that asks is named in thanks, and stands whole in its section without the sentence", () => {
  const update = aRequest({ text: "Amina was heard on Friday. Please pray for the verdict.", prayedBefore });
  const source = aBulletin([aRequest({ kind: "praise" }), aRequest()], [update]);
  expect(thanksOf(source)[0]).toMatchObject({
    ...{ id: update.id, named: true, text: "Amina was heard on Friday.", prayedBefore },
  });
  const inSection = generateGuide(source, choices(), t, "en").blocks.find(({ title }) => title === "Section 2");
  expect(inSection?.requests).toEqual([expect.objectContaining({ id: update.id, text: update.text })]);
  expect(inSection?.requests[0]).not.toHaveProperty("prayedBefore");
});

test("where there is no room for all, an answer is not what is carried home", () => {
  const others = Array.from({ length: 14 }, () => aRequest({ kind: "praise", text: `Praise God. ${words(120)}` }));
  const answer = aRequest({ kind: "praise", text: `Praise God. ${words(120)}`, prayedBefore });
  const { carriedHome } = generateGuide(aBulletin([...others, answer]), choices({ minutes: 20 }), t, "en");
  expect(carriedHome.length).toBeGreaterThan(0);
  expect(carriedHome.map(({ request }) => request.id)).not.toContain(answer.id);
});

test("the sheet says when they prayed for it, right before the words", () => {
  const answer = aRequest({ kind: "praise", text: "Praise God for Amina.", prayedBefore });
  const sheet = guideToMarkdown(generateGuide(aBulletin([answer]), choices(), t, "en"), t);
  expect(sheet).toMatch(/You prayed for this on 12 November\.\n\n> Praise God for Amina\./);
});

function thanksOf(source: ReturnType<typeof aBulletin>) {
  return generateGuide(source, choices(), t, "en").blocks.find(({ kind }) => kind === "thanks")?.requests ?? [];
}
