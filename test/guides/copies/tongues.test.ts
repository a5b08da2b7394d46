import { expect, test } from "vitest";
import { copyToDocx } from "~/guides/copies/docx/docx.server";
import { copyToPdf } from "~/guides/copies/pdf/pdf.server";
import { sheetToMarkdown } from "~/guides/markdown";
import { translator } from "~/i18n/translate";
import { readPdf } from "../../support/pdf";
import { aBulletin, aRequest } from "../bulletins";
import { aCopy } from "./a-copy";
import { partOf } from "./word-part";

const german = { text: "Bitte betet für das Gericht in Nairobi.", language: "de", mark: "missing" as const };
const arabic = { text: "نصلي من أجل الأطفال", language: "ar", mark: "missing" as const };
const copy = () => aCopy("leader", aBulletin([aRequest(german), aRequest(arabic), aRequest({ language: "en" })]));

test("a text that is not in the language of the sheet says so, in every format", async () => {
  const { sheet } = copy();
  const said = sheet.parts.flatMap(({ pieces }) => pieces.flatMap((piece) => ("said" in piece && piece.said) || []));
  expect(said).toEqual([expect.stringMatching(/German/), expect.stringMatching(/Arabic/)]);
  expect(sheetToMarkdown(sheet, translator("en"))).toContain(`_${said[0]}_`);
  expect((await readPdf(await copyToPdf(copy()))).pages.map(({ text }) => text).join(" ")).toContain(String(said[0]));
});

test("in a PDF such a text is tagged with its language", async () => {
  const bytes = Buffer.from(await copyToPdf(copy())).toString("latin1");
  expect(bytes).toMatch(/\/Lang \(de\)/);
  expect(bytes).toMatch(/\/Lang \(ar\)/);
});

test("in Word it is in its language, and runs from right to left where that does", async () => {
  const document = await partOf(await copyToDocx(copy()), "word/document.xml");
  expect(document).toContain('<w:lang w:val="de"/>');
  expect(document).toMatch(/<w:bidi\/>[\s\S]{0,400}<w:rtl\/>[\s\S]{0,200}نصلي/);
  expect(document).toContain('w:bidi="ar"');
});

test("a text in the language of the sheet is left as it is", () => {
  const { sheet } = aCopy("leader", aBulletin([aRequest({ language: "en" })]));
  expect(JSON.stringify(sheet)).not.toContain('"language"');
  expect(JSON.stringify(sheet)).not.toContain("not translated");
});
