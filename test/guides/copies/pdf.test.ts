import { describe, expect, test } from "vitest";
import { copyKinds } from "~/guides/copies/copy";
import { copyToPdf } from "~/guides/copies/pdf/pdf.server";
import { translator } from "~/i18n/translate";
import { readPdf } from "../../support/pdf";
import { aBulletin, aRequest, words } from "../bulletins";
import { referenceBulletin } from "../reference-bulletin";
import { aCopy } from "./a-copy";

const t = translator("en");

const read = async (...asked: Parameters<typeof aCopy>) => await readPdf(await copyToPdf(aCopy(...asked)));

describe("every copy as PDF", () => {
  test.each(copyKinds)("the %s is tagged, names itself and its language, and carries its letters", async (kind) => {
    const pdf = await read(kind);
    expect(pdf).toMatchObject({ isTagged: true, language: "en" });
    expect(pdf.title).toBe(`An evening for justice: ${t(`copies.kind.${kind}`)}`);
    expect(pdf.fonts.length).toBeGreaterThan(1);
    for (const { name, isEmbedded } of pdf.fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+Noto(Sans|Serif)-/);
      expect(isEmbedded).toBe(true);
    }
  });

  test.each(copyKinds)(
    "the %s has its page, of how many, the code and the address at the foot of each",
    async (kind) => {
      const { pages } = await read(kind);
      for (const [at, { text }] of pages.entries()) {
        expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
        expect(text).toContain("Version bcdf 2345");
        expect(text).toContain("gathered.example.org/check/bcdf2345");
      }
    },
  );

  test.each(copyKinds)(
    "the %s is read in the order of its sheet, headings and all, and ends with its code",
    async (kind) => {
      const { sheet } = aCopy(kind);
      const { structure } = await read(kind);
      const level = kind === "cards" ? "H1" : "H2";
      const headings = structure.filter(({ role }) => role === level).map(({ text }) => text);
      expect(headings).toEqual(
        sheet.parts.map(({ clock, title, length }) => [clock, title, length].filter(Boolean).join(" ")),
      );
      const said = bare(structure.map(({ text }) => text).join());
      const texts = sheet.parts.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (piece.is === "request" ? [piece.text] : [])),
      );
      expect(texts.length).toBeGreaterThan(1);
      let at = 0;
      for (const text of texts) {
        at = said.indexOf(bare(text), at);
        expect(at).toBeGreaterThan(0);
      }
      expect(structure.slice(-2).map(({ role }) => role)).toEqual(["P", "Figure"]);
      expect(structure.at(-1)?.text).toContain("gathered.example.org/check/bcdf2345");
    },
  );
});

test("the paper is the office's, and a card is half of it", async () => {
  const size = async (...asked: Parameters<typeof aCopy>) => {
    const [page] = (await read(...asked)).pages;
    return [Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)];
  };
  expect(await size("leader")).toEqual([595, 842]);
  expect(await size("leader", referenceBulletin, "Letter")).toEqual([612, 792]);
  expect(await size("cards")).toEqual([420, 595]);
  expect(await size("cards", referenceBulletin, "Letter")).toEqual([396, 612]);
});

test("large print has no letter under 18 points but at the foot, and there none under 14", async () => {
  const { sizes } = await read("large");
  expect(sizes.filter((size) => size < 18)).toEqual([14]);
});

test("a request is never broken over a page, unless it is longer than one", async () => {
  const requests = Array.from({ length: 9 }, (_, at) =>
    aRequest({ text: `Please pray. begins-${at} ${words(150)} ends-${at}` }),
  );
  const { pages } = await read(
    "leader",
    aBulletin(requests, [aRequest({ text: `begins-long ${words(900)} ends-long` })]),
  );
  for (let at = 0; at < 9; at++) {
    const page = pages.find(({ text }) => text.includes(`begins-${at} `));
    expect(page?.text).toContain(`ends-${at}`);
  }
  expect(pages.filter(({ text }) => /begins-long|ends-long/.test(text))).toHaveLength(2);
});

test("a card that goes on overleaf says there whose page it is, since cards come apart", async () => {
  const bulletin = aBulletin([aRequest()], [aRequest({ text: `Please pray. Amen. ${words(400)} hallelujah` })]);
  const { pages } = await read("cards", bulletin);
  const titles = aCopy("cards", bulletin).sheet.parts.map(({ title }) => title);
  for (const { text } of pages) expect(titles.filter((title) => text.includes(title))).not.toEqual([]);
  const overleaf = pages.find(({ text }) => text.includes("hallelujah"));
  expect(overleaf?.text).toMatch(/, continued · Page \d+ of \d+/);
  expect(pages[0]?.text).not.toContain("continued");
});

test("a part that goes on overleaf is named there, and once more only for those who see the page", async () => {
  const bulletin = aBulletin([aRequest({ text: `Please pray. ${words(900)} hallelujah` })]);
  const { pages, structure } = await read("leader", bulletin);
  expect(pages.find(({ text }) => text.includes("hallelujah"))?.text).toContain("Section 1, continued");
  expect(structure.map(({ text }) => text).join()).not.toContain("continued");
});

test("a handout says once how many requests are only read aloud", async () => {
  const tagged = aRequest({ text: "Please pray for Maria*, who was sold.", sensitivities: ["violence"] });
  const { pages } = await read("handout", aBulletin([tagged], [tagged, aRequest()]));
  const all = pages.map(({ text }) => text).join(" ");
  expect(all.match(/2 requests are only read aloud/g)).toHaveLength(1);
  expect(all).not.toContain("Maria");
});

test("letters that no face has are named in words, in their place, and the sheet says so", async () => {
  const request = aRequest({
    text: "Please pray for Жанна, Ελένη, Nguyễn and आशा, for محمد علي and for 王明 🙏 today.",
  });
  const { structure } = await read("handout", aBulletin([request]));
  const said = structure.map(({ text }) => text).join("\n");
  expect(said).toContain("Please pray for Жанна, Ελένη, Nguyễn and आशा, for [Arabic: not shown here] and for [");
  expect(said).toContain("Han: not shown here] [a sign that can’t be shown here] today.");
  expect(said).toContain(t("copies.notShownNote"));
});

test("an address longer than a line is cut, not pushed off the page", async () => {
  const request = aRequest({ text: `Please pray. https://example.org/${"a".repeat(300)}` });
  const { structure } = await read("large", aBulletin([request]));
  expect(bare(structure.map(({ text }) => text).join())).toContain(bare(request.text));
});

/** Where a line ends at a dash, no reader can tell whether a space stood there. */
function bare(text: string): string {
  return text.replace(/\s/g, "");
}
