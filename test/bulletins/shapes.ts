import { aWordFile } from "./word-file";

/** A letter as the file that one sender's program would make of it; undefined where it can't say all of its signs. */
export type Shape = (letter: string, headings: string[]) => Promise<Uint8Array> | Uint8Array | undefined;

type Block = { kind: "heading" | "paragraph"; lines: string[] } | { kind: "list"; items: string[] };

const bullet = /^\s*[•*·-]\s+/u;

/** The letter's blank lines, bullets and headings; wrapped lines stay lines, as a program leaves them that sends plain text. */
function blocksOf(letter: string, headings: string[]): Block[] {
  return letter.split(/\n\s*\n/u).flatMap((group) => {
    const lines = group.split("\n").filter((line) => line.trim() !== "");
    const blocks: Block[] = [];
    for (const line of lines) {
      const last = blocks.at(-1);
      if (bullet.test(line)) {
        const item = line.replace(bullet, "");
        if (last?.kind === "list") last.items.push(item);
        else blocks.push({ kind: "list", items: [item] });
      } else if (last?.kind === "list" && /^\s/u.test(line)) {
        last.items.push(`${last.items.pop()} ${line.trim()}`);
      } else if (headings.includes(line.trim())) blocks.push({ kind: "heading", lines: [line.trim()] });
      else if (last?.kind === "paragraph") last.lines.push(line.trim());
      else blocks.push({ kind: "paragraph", lines: [line.trim()] });
    }
    return blocks;
  });
}

type Tags = { heading(text: string): string; paragraph(html: string): string; list(items: string[]): string };

function drawn(letter: string, headings: string[], { heading, paragraph, list }: Tags): string {
  return blocksOf(letter, headings)
    .map((block) => {
      if (block.kind === "list") return list(block.items.map(escaped));
      const html = block.lines.map(escaped).join("<br>\n");
      return block.kind === "heading" ? heading(html) : paragraph(html);
    })
    .join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("  ", " &nbsp;");
}

const ul = (items: string[], attributes = "") =>
  `<ul${attributes}>${items.map((item) => `<li${attributes}>${item}</li>`).join("")}</ul>`;

const squarespace: Tags = {
  heading: (text) => `<p class="sqsrte"><strong>${text}</strong></p>`,
  paragraph: (html) => `<p class="sqsrte" style="white-space:normal">${html}</p>`,
  list: (items) =>
    ul(
      items.map((item) => `<p>${item}</p>`),
      ' data-rte-list="default"',
    ),
};

const googleDocs: Tags = {
  heading: (text) => `<p dir="ltr"><span style="font-weight:700;font-size:12pt">${text}</span></p>`,
  paragraph: (html) => `<p dir="ltr"><span style="font-weight:400">${html}</span></p>`,
  list: (items) =>
    ul(
      items.map((item) => `<p dir="ltr"><span>${item}</span></p>`),
      ' dir="ltr"',
    ),
};

const word: Tags = {
  heading: (text) => `<p class=MsoNormal><b><span lang=EN-US>${text}<o:p></o:p></span></b></p>`,
  paragraph: (html) => `<p class=MsoNormal><span lang=EN-US>${html}<o:p></o:p></span></p>`,
  list: (items) =>
    items
      .map(
        (item) =>
          `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span>·&nbsp;&nbsp;</span>${item}<o:p></o:p></p>`,
      )
      .join("\n"),
};

const mailchimp: Tags = {
  heading: (text) => `<h3 style="margin:0;font-family:Georgia">${text}</h3>`,
  paragraph: (html) => `<p style="margin:10px 0;padding:0">${html}</p>`,
  list: (items) => ul(items),
};

function inTables(html: string): string {
  const cell = `<table class="mcnTextContent"><tbody><tr><td style="padding:9px 18px">${html}</td></tr></tbody></table>`;
  return `<!doctype html><html><head><title>*|MC:SUBJECT|*</title><style>p{margin:10px}</style></head><body>
<span class="mcnPreviewText" style="display:none;font-size:0;max-height:0;overflow:hidden">Please pray for what nobody sees</span>
<center><table id="bodyTable" width="100%"><tr><td><table><tr><td>${cell}</td></tr></table></td></tr></table></center></body></html>`;
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

function mail(headers: string, body: string): Uint8Array {
  return bytes(
    `From: Prayer <prayer@sender.example>\r\nTo: you@reader.example\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`,
  );
}

/** RFC 2045 6.7, with soft breaks at 70 signs. */
function quotedPrintable(content: Buffer): string {
  const signs = [...content].map((byte) =>
    (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 10
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  let column = 0;
  return signs
    .map((sign) => {
      column = sign === "\n" ? 0 : column + sign.length;
      if (column < 70) return sign === "\n" ? "\r\n" : sign;
      column = 0;
      return `${sign}=\r\n`;
    })
    .join("")
    .replace(/ (?=\r\n)/g, "=20");
}

/** The signs of Windows-1252 that Latin-1 has not, from 0x80 on. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function inWindows1252(text: string): Buffer | undefined {
  const codes = [...text].map((sign) => {
    const special = windowsSigns.indexOf(sign);
    return special >= 0 ? 0x80 + special : (sign.codePointAt(0) ?? 0);
  });
  return codes.every((code) => code < 256) ? Buffer.from(codes) : undefined;
}

export const shapes: Record<string, Shape> = {
  squarespace: (letter, headings) => bytes(`<div class="sqs-block">${drawn(letter, headings, squarespace)}</div>`),
  googleDocs: (letter, headings) =>
    bytes(
      `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1">${drawn(letter, headings, googleDocs)}</b>`,
    ),
  wordPage: (letter, headings) =>
    bytes(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class=WordSection1>${drawn(letter, headings, word)}</div></body></html>`,
    ),
  mailchimp: (letter, headings) => bytes(inTables(drawn(letter, headings, mailchimp))),
  mailOfBoth: (letter, headings) => {
    const html = inTables(drawn(letter, headings, mailchimp));
    const part = (type: string, text: string) =>
      `--=_b\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(Buffer.from(text))}\r\n`;
    return mail(
      'Content-Type: multipart/alternative; boundary="=_b"',
      `${part("text/plain", letter)}${part("text/html", html)}--=_b--\r\n`,
    );
  },
  mailInBase64: (letter, headings) =>
    mail(
      "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64",
      Buffer.from(drawn(letter, headings, squarespace))
        .toString("base64")
        .replace(/.{76}/g, "$&\r\n"),
    ),
  mailInWindows1252: (letter) => {
    const content = inWindows1252(letter);
    return (
      content &&
      mail(
        "Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable",
        quotedPrintable(content),
      )
    );
  },
  wordFile: async (letter, headings) => {
    const paragraphs = blocksOf(letter, headings).flatMap((block) => {
      const lines = block.kind === "list" ? block.items.map((text) => `• ${text}`) : block.lines;
      return [...lines.map((text) => ({ text, bold: block.kind === "heading" })), { text: "" }];
    });
    const marked = paragraphs.map(({ text, ...rest }) => ({
      ...rest,
      text: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
    }));
    return new Uint8Array(await aWordFile(marked));
  },
};
