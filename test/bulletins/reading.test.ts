import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseLetter } from "~/bulletins/parse-letter";
import { decodeText } from "~/bulletins/reading/charset";
import { readHtml } from "~/bulletins/reading/html";
import { readLetter } from "~/bulletins/reading/read-letter";
import { outline } from "./outline";
import { aWordFile, aZip } from "./word-file";

const bytes = (text: string, charset: BufferEncoding = "utf8") => Buffer.from(text, charset);
const reference = readFileSync("db/sample/ijm-prayer-request.txt");

const page = `<!DOCTYPE html><html><head><title>x</title><style>.preview{display:none!important}</style></head><body>
<span class="preview">A hidden preheader</span><div style="display:none">Unseen</div><script>alert(1)</script>
<table><tr><td><h1>Prayer letter</h1><p>22 November 2026</p></td></tr><tr><td>
<p><strong>East&nbsp;Africa</strong><o:p></o:p></p><ul><li>Pray that the clinic in Gulu reopens.
 <a href="https://letters.example/clinic">Read more about the clinic</a></li><li>Praise God for <b>Amina</b>&rsquo;s
 recovery.</li></ul><p style="font-weight:700">South America</p><p>Please pray for rain in the north.<br><br>Pray for the
 farmers too. <a href="javascript:alert(1)">Read more here</a></p></td></tr></table></body></html>`;

test("a page is read as it is seen: headings, items, links, and nothing that is hidden or runs", async () => {
  const bulletin = parseLetter(await readLetter(bytes(page)));
  expect(outline(bulletin)).toMatchObject({
    date: "2026-11-22",
    sections: [
      {
        heading: "East Africa",
        requests: [
          "petition: Pray that the clinic in Gulu reopens. Read mo … t the clinic",
          "praise: Praise God for Amina’s recovery.",
        ],
      },
      {
        heading: "South America",
        requests: [expect.stringMatching(/^petition: /), expect.stringMatching(/^petition: /)],
      },
    ],
  });
  const everything = JSON.stringify(bulletin);
  expect(everything).not.toMatch(/hidden preheader|Unseen|alert|javascript/);
  expect(bulletin.sections[0]?.requests[0]?.links).toEqual([
    { text: "Read more about the clinic", href: "https://letters.example/clinic" },
  ]);
  expect(bulletin.sections[0]?.requests[1]?.text).toBe("Praise God for Amina’s recovery.");
});

const html = (text: string) => readHtml(text).text;

test.each([
  ["paragraphs", "<p>One</p><p>Two</p>", "One\n\nTwo"],
  ["line breaks", "One<br>Two<br><br>Three", "One\nTwo\n\nThree"],
  ["Gmail's divisions", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"],
  ["lists in lists", "<ul><li>One<ol><li>Two</li><li>Three</li></ol></li></ul>", "• One\n\n  1. Two\n  2. Three"],
  ["an item with a paragraph in it", "<ul><li><p>One</p></li></ul>", "• One"],
  ["a heading of Word's", '<p class="MsoNormal"><b><span>Asia<o:p></o:p></span></b></p>x', "**Asia**\n\nx"],
  ["bold in the middle", "<p>Pray <b>now</b> for rain</p>", "Pray now for rain"],
  ["a letter all in bold", "<b><p>One</p><p>Two</p></b>", "One\n\nTwo"],
  ["hard spaces and wrapping", "<p>One&nbsp;two\n   three</p>", "One two three"],
  ["preformatted text", "<pre>One\nTwo\n\nThree</pre>", "One\nTwo\n\nThree"],
])("%s come out as lines", (_name, source, text) => {
  expect(html(source)).toBe(text);
});

test("tables fifteen hundred deep are read; half a million unclosed tags are refused at once", () => {
  const deep = `${"<table><tr><td>".repeat(1_500)}Pray for rain.`;
  expect(html(deep)).toBe("Pray for rain.");
  expect(() => html(`${"<div>".repeat(500_000)}Pray for rain.`)).toThrow(/can't be read/);
});

const mail = (parts: string) => `From: post@letters.example\r\nTo: noor@staff.example\r\nSubject: Fwd: Prayer letter
Date: Sun, 22 Nov 2026 23:30:00 -0500\r\nMIME-Version: 1.0\r\n${parts}`;

test("a mail is read from its HTML, with its day and its subject where the letter has none", async () => {
  const source =
    mail(`Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain
--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p><b>Kenya</b></p>=
<p>Please pray for the team in Nairobi and for Pastor Otieno=E2=80=99s healing.</p>\r\n--b--\r\n`);
  const bulletin = parseLetter(await readLetter(bytes(source)));
  expect(bulletin).toMatchObject({ title: "Prayer letter", date: "2026-11-22", sections: [{ heading: "Kenya" }] });
  expect(bulletin.sections[0]?.requests[0]?.text).toContain("Pastor Otieno’s healing");
});

test.each([
  [
    "Windows-1252 in base64",
    "windows-1252",
    Buffer.from("Please pray for Zoë\x92s team.", "latin1").toString("base64"),
  ],
  ["UTF-8 in base64", "utf-8", Buffer.from("Please pray for Zoë’s team.").toString("base64")],
  ["Windows-1252 that says UTF-8", "utf-8", Buffer.from("Please pray for Zoë\x92s team.", "latin1").toString("base64")],
])("%s is read as it was meant", async (_name, charset, body) => {
  const source = mail(
    `Content-Type: text/plain; charset="${charset}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`,
  );
  expect((await readLetter(bytes(source))).text.trim()).toBe("Please pray for Zoë’s team.");
});

test("a mail with two hundred attachments is read for its words", async () => {
  const attachment = `--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n`;
  const words = "--b\r\nContent-Type: text/plain\r\n\r\nPlease pray for rain.\r\n";
  const source = mail(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${words}${attachment.repeat(200)}--b--\r\n`);
  expect((await readLetter(bytes(source))).text.trim()).toBe("Please pray for rain.");
});

test("text is read in the character set it is in, and what was decoded twice is put right", () => {
  expect(decodeText(bytes("Zoë’s"))).toBe("Zoë’s");
  expect(decodeText(Buffer.from("Zo\xeb\x92s \x96 \x80", "latin1"))).toBe("Zoë’s – €");
  expect(decodeText(Buffer.from("\uFEFFZoë’s", "utf16le"))).toBe("Zoë’s");
  expect(decodeText(bytes("itâ€™s Zoë".replace("ë", "Ã«")))).toBe("it’s Zoë");
  expect(decodeText(bytes("Âme, château et Ã©"))).toBe("Âme, château et Ã©");
});

test("a Word document is read with its headings and its lists", async () => {
  const file = await aWordFile([
    { text: "Prayer points", style: "Heading1" },
    { text: "Uganda", bold: true },
    { text: "Please pray for the court in Kampala." },
    { text: "Give thanks for the new house.", bold: false },
  ]);
  const bulletin = parseLetter(await readLetter(file));
  expect(bulletin.sections.map(({ heading }) => heading)).toContain("Uganda");
  expect(JSON.stringify(bulletin.sections)).toContain("Please pray for the court in Kampala.");
});

test("the reference letter reads the same whatever it comes as", async () => {
  const text = reference.toString();
  const asText = parseLetter(await readLetter(reference));
  const asPre = parseLetter(await readLetter(bytes(`<pre>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</pre>`)));
  const encoded = reference.toString("base64").replace(/.{76}/g, "$&\r\n");
  const source = mail(`Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}`);
  const asMail = parseLetter(await readLetter(bytes(source)));
  expect(asPre.sections).toEqual(asText.sections);
  expect(asMail.sections).toEqual(asText.sections);
});

test.each([
  ["a PDF", bytes("%PDF-1.7 …"), "file-pdf"],
  ["an old Word document", Buffer.from("d0cf11e0a1b11ae1", "hex"), "file-doc"],
  ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), "file-picture"],
  ["rich text", bytes("{\\rtf1 x}"), "file-rtf"],
  ["a broken Word document", bytes("PK\x03\x04 and then nothing"), "file-broken"],
  ["bytes of no text", Buffer.from([1, 0, 2, 0, 0, 9]), "file-unknown"],
  ["more text than a letter has", bytes("Pray. ".repeat(400_000)), "letter-long"],
])("%s is refused with its reason", async (_name, file, reason) => {
  await expect(readLetter(file)).rejects.toMatchObject({ reason });
});

test("a small file that unpacks to gigabytes is refused before it does", async () => {
  const bomb = await aZip({ "word/document.xml": Buffer.alloc(60_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  await expect(readLetter(bomb)).rejects.toMatchObject({ reason: "file-too-large" });
  const lying = await aZip({ "word/document.xml": Buffer.alloc(60_000_000) }, 1_000);
  await expect(readLetter(lying)).rejects.toMatchObject({ reason: "file-broken" });
});
