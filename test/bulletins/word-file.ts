import { crc32, deflateRawSync } from "node:zlib";

type Paragraph = { text: string; bold?: boolean; style?: string };

/** A Word document of these paragraphs: the three parts a program needs to open it. */
export async function aWordFile(paragraphs: Paragraph[]): Promise<Buffer> {
  const body = paragraphs.map(
    ({ text, bold, style }) =>
      `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t>${text}</w:t></w:r></w:p>`,
  );
  return await aWordFileOf(body.join(""));
}

const schemas = "http://schemas.openxmlformats.org";
const word = `${schemas}/wordprocessingml/2006/main`;
const office = `${schemas}/officeDocument/2006/relationships`;
const mime = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A Word document with this body as Word writes it; its list 1 has bullets and its list 2 numbers. */
export async function aWordFileOf(body: string): Promise<Buffer> {
  return aZip({
    "[Content_Types].xml": Buffer.from(
      `<Types xmlns="${schemas}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${mime}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${mime}.numbering+xml"/></Types>`,
    ),
    "_rels/.rels": relations(["officeDocument", "word/document.xml"]),
    "word/_rels/document.xml.rels": relations(["numbering", "numbering.xml"]),
    "word/numbering.xml": Buffer.from(
      `<w:numbering xmlns:w="${word}">${aList(1, "bullet")}${aList(2, "decimal")}</w:numbering>`,
    ),
    "word/document.xml": Buffer.from(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

function relations([type, target]: [string, string]): Buffer {
  return Buffer.from(
    `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`,
  );
}

function aList(id: number, format: "bullet" | "decimal"): string {
  const levels = [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join("");
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

/** A zip archive (APPNOTE 4.3). `claimed` is the size its entries pretend to unpack to. */
export async function aZip(files: Record<string, Buffer>, claimed?: number): Promise<Buffer> {
  const entries = Object.entries(files).map(([name, content]) => {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    return { name: Buffer.from(name), packed, fields };
  });
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, fields } of entries) {
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
