import mammoth from "mammoth";
import { expect, test } from "vitest";
import { type CopyKind, copyKinds } from "~/guides/copies/copy";
import { copyToDocx } from "~/guides/copies/docx/docx.server";
import { aBulletin, aRequest } from "../bulletins";
import { aCopy } from "./a-copy";
import { partOf } from "./word-part";

test.each(copyKinds)("the %s has real headings in the order of its sheet, and every request whole", async (kind) => {
  const { html, text } = await read(kind);
  const { sheet } = aCopy(kind);
  const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading]) => heading?.replace(/<a.*?<\/a>/g, ""));
  expect(text.trimStart().startsWith(sheet.title)).toBe(true);
  expect(headings.map((heading) => heading?.replace("&amp;", "&"))).toEqual(
    sheet.parts.map(
      ({ clock, title, length }) => `${clock ? `${clock}  ` : ""}${title}${length ? `   ${length}` : ""}`,
    ),
  );
  for (const { pieces } of sheet.parts)
    for (const piece of pieces) if (piece.is === "request") expect(text).toContain(piece.text);
});

test("prayer points are bold, and notes are lists", async () => {
  const { html } = await read("leader");
  expect(html).toContain(
    "<strong>Praise God for one of IJM’s first Police Abuse of Power clients, David, who passed the bar this week.</strong> IJM",
  );
  expect(html).toContain("<li>Never leave the closing out.</li>");
});

test("each page says which it is, of how many, and the version code", async () => {
  const foot = await partOf(await copyToDocx(aCopy("leader")), "word/footer1.xml");
  expect(foot.replace(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, "$1").replace(/<[^>]+>/g, "")).toContain(
    "An evening for justice · Page PAGE of NUMPAGES",
  );
  expect(foot).toContain("Version bcdf 2345 · Still current? gathered.example.org/check/bcdf2345");
});

test("the page is the office's, and a request's paragraphs keep together", async () => {
  const request = aRequest({ text: "Please pray for rain.\n\nIt has not rained." });
  const document = await partOf(await copyToDocx(aCopy("leader", aBulletin([request]), "Letter")), "word/document.xml");
  expect(document).toContain('<w:pgSz w:w="12240" w:h="15840"');
  const paragraphs = document.split("</w:p>");
  const at = paragraphs.findIndex((paragraph) => paragraph.includes("for rain"));
  expect(paragraphs[at]).toContain("<w:keepNext/>");
  expect(paragraphs[at + 1]).not.toContain("<w:keepNext/>");
  const styles = paragraphs.map((paragraph) => paragraph.split("<w:pStyle").length - 1);
  expect(Math.max(...styles)).toBe(1);
});

async function read(kind: CopyKind) {
  const buffer = Buffer.from(await copyToDocx(aCopy(kind)));
  const [html, text] = await Promise.all([mammoth.convertToHtml({ buffer }), mammoth.extractRawText({ buffer })]);
  return { html: html.value, text: text.value };
}
