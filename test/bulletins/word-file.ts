import { crc32, deflateRawSync } from "node:zlib";

type Paragraph = { text: string; bold?: boolean; style?: string };

/** A Word document of these paragraphs: the three parts a program needs to open it. */
export async function aWordFile(paragraphs: Paragraph[]): Promise<Buffer> {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const body = paragraphs.map(
    ({ text, bold, style }) =>
      `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t>${text}</w:t></w:r></w:p>`,
  );
  return aZip({
    "[Content_Types].xml": Buffer.from(
      `<Types xmlns="${types}"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "_rels/.rels": Buffer.from(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": Buffer.from(`<w:document xmlns:w="${word}"><w:body>${body.join("")}</w:body></w:document>`),
  });
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
