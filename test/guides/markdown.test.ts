import { expect, test } from "vitest";
import { generateGuide } from "~/guides/generate";
import { guideToMarkdown } from "~/guides/markdown";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices, words } from "./bulletins";

const t = translator("en");

test("the leader's sheet has times, words, requests and what is carried home", () => {
  const request = aRequest({
    text: "Please pray for Maria* and David*.\n\n1. They wait.",
    links: [{ text: "Read more", href: "https://example.org/a b" }],
  });
  const long = aRequest({ text: words(3000) });
  const sheet = sheetFor([request], [long]);
  expect(sheet).toMatch(
    /^# Guide\n\nFrom the bulletin “Prayer bulletin” of 22 November 2026 {2}\n15 minutes in all\n\n## 19:30 Welcome/,
  );
  expect(sheet).toContain("## 19:34 Section 1 (9 min)");
  expect(sheet).toContain("> Please pray for Maria\\* and David\\*.\n>\n> 1\\. They wait.");
  expect(sheet).toContain("- Please pray for Maria\\* and David\\*.");
  expect(sheet).toContain("[Read more](<https://example.org/a%20b>)");
  expect(sheet).toMatch(/## To carry home\n\n### Section 2 · Request\n\nRead slowly and prayed for/);
  expect(sheet).toMatch(/## For your margin\n\n- Silence is expected/);
  expect(sheet).not.toMatch(/\n{3}|undefined|null/);
});

test("each request is followed by its own round of prayer, and what is said in it", () => {
  const sheet = sheetFor([aRequest({ text: "Please pray for Moses." }), aRequest({ text: "Please pray for Miriam." })]);
  expect(sheet).toMatch(/\n> Please pray for Moses\.\n[^#]*\*\*Pray: [^\n]*\*\*\n\n- [^#]*### Section 1/);
  expect(sheet).toMatch(/\n> Please pray for Miriam\.\n[^#]*\*\*Pray: /);
});

test.each(["Prayer bulletin of November 22, 2026", "Week of November 22", "Prayer 2026-11-22"])(
  "the date is not said twice where the title has it: %s",
  (title) => {
    const source = { ...aBulletin([aRequest()]), title };
    const sheet = guideToMarkdown(generateGuide(source, choices(), t, "en"), t);
    expect(sheet).toContain(`From the bulletin “${title}”  \n`);
  },
);

function sheetFor(...sections: Parameters<typeof aBulletin>) {
  const source = aBulletin(...sections);
  return guideToMarkdown(generateGuide(source, choices({ minutes: 15, startsAt: "19:30" }), t, "en"), t);
}
