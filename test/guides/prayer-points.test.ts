import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prayerPoints } from "~/guides/prayer-points";
import { sentencesOf } from "~/guides/sentences";
import { referenceBulletin } from "./reference-bulletin";

describe("sentences", () => {
  test.each([
    ["en", ["On Jan. 5, The team meets. ", "Case No. 3 is open. ", "Pray."]],
    ["en", ["Dr. Smith and J. Doe work in the U.K. Parliament. ", "Mr. Lee, too."]],
    ["en", ["We serve in the U.K. ", "Please pray for them."]],
    ["en", ["They wait.  ", "500 applications are open."]],
    ["en", ["Pray for Lt. Gov. Reyes and Col. Tan. ", "They serve."]],
    ["de", ["Am 12. Nov. 2026 ist die Anhörung. ", "Betet für den 3. Prozess. ", "Es ist spät am 4. ", "Wir warten."]],
    ["es", ["La Dra. López vive en EE. UU. con su familia. ", "Oren por ella."]],
    ["en", ["One paragraph.\n\n", "Another one."]],
    ["de", ["Am 5. Januar ist die Anhörung. ", "Viele, z.B. Kinder, warten. ", "Betet für sie."]],
  ])("in %s end where a reader ends them: %j", (locale, sentences) => {
    expect(sentencesOf(sentences.join(""), locale)).toEqual(sentences);
  });

  test("joined again are the text", () => {
    const word = fc.constantFrom(
      "Jan. ",
      "5 ",
      "No. ",
      "U.K. ",
      "Please ",
      "word ",
      "end. ",
      "Why? ",
      "\n\n",
      "Dr. ",
      "“a.” ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(word).map((all) => all.join("")),
        ),
        (text) => {
          expect(sentencesOf(text, "en").join("")).toBe(text);
        },
      ),
    );
  });
});

describe("prayer points", () => {
  test("are the sentences of the reference bulletin that ask or thank; the rest is the story", () => {
    expect(pointsOf("kenya")).toMatchObject({
      points: [expect.stringMatching(/^Praise God .* this week\.$/)],
      story: [expect.stringMatching(/^IJM defended David .* story\.\)$/)],
    });
    expect(pointsOf("citizenship")).toMatchObject({
      points: [
        "Please pray for the 500 Thai hill tribe members who are awaiting citizenship status.",
        expect.stringMatching(/^Let’s pray for rightful citizenship/),
      ],
      story: [expect.stringMatching(/^500 applications .* human trafficking\.$/)],
    });
    expect(pointsOf("investigations")).toMatchObject({ points: { length: 3 }, story: [] });
    expect(pointsOf("volunteers").thanks).toEqual([expect.stringMatching(/^Join us in praising God/)]);
  });

  test.each([
    ["en", "She is safe now. Please pray that she heals. That she sleeps well. She is nine.", [1, 2]],
    ["en", "The church prays daily. They met to pray for her. Praise the Lord.", [2]],
    ["de", "Sie ist frei. Bitte betet für ihre Heilung. Und dass sie schlafen kann. Dankt Gott mit uns.", [1, 2, 3]],
    ["nl", "Zij is vrij. Bid voor haar herstel. Dank God voor de rechter. Zij is negen.", [1, 2]],
    ["fr", "Elle est libre. Priez pour sa guérison. Que Dieu la garde. Rendons grâce pour le juge.", [1, 2, 3]],
    ["es", "Ella está libre. Por favor, oren por ella. Y por su familia. Gracias a Dios por el juez.", [1, 2, 3]],
  ])("in %s: %s", (locale, text, points) => {
    const sentences = sentencesOf(text, locale).map((sentence) => sentence.trim());
    expect(prayerPoints(text, locale).points).toEqual(points.map((at) => sentences[at]));
  });

  test("of what is asked for in a list are its lines too, as they stand", () => {
    const text = "They wait in Cebu. Please pray for:\n- Ana’s safety\n- the judge\n1. a just law\n\nShe is nine.";
    const { points, story } = prayerPoints(text, "en");
    expect(points).toEqual(["Please pray for:", "- Ana’s safety", "- the judge", "1. a just law"]);
    expect(story).toEqual(["They wait in Cebu.", "She is nine."]);
  });

  test.each(["Moses in Uganda", "The hearing is on Monday. Many people wait."])(
    "of a request that neither asks nor thanks are its whole text: %s",
    (text) => {
      expect(prayerPoints(` ${text}\n`, "en")).toEqual({ points: [text], thanks: [], story: [] });
    },
  );

  test.each([
    "Lord, protect them.",
    "Remember the team in Cebu.",
    "We are grateful for the judge.",
    "Intercede for the survivors.",
  ])("are what the reader of letters takes for asking or thanking: %s", (text) => {
    expect(prayerPoints(`They met. ${text}`, "en").points).toEqual([text]);
  });

  test("of three thousand words are found in one pass", () => {
    const text = `${"Dr. and so please pray, also ".repeat(500)}end.`;
    expect(prayerPoints(text, "en").points).toEqual([text]);
  });
});

function pointsOf(id: string) {
  const requests = referenceBulletin.sections.flatMap((section) => section.requests);
  return prayerPoints(requests.find((request) => request.id === id)?.text ?? "", "en");
}
