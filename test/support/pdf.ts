import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Node = { role?: string; type?: string; id?: string; alt?: string; children?: Node[] };

export type ReadPdf = {
  title: string;
  language: string;
  isTagged: boolean;
  pages: { width: number; height: number; text: string }[];
  /** Every element of the structure tree in reading order: its role and the words marked with it. */
  structure: { role: string; text: string; page: number }[];
  /** Of each typeface: whether its letters are in the file, and only those used. */
  fonts: { name: string; isEmbedded: boolean }[];
  /** The sizes of type in use, in points. */
  sizes: number[];
};

/** Reads a PDF as a screen reader would: by its structure tree, not by where its letters stand. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise;
  const { info } = await document.getMetadata();
  const about = info as { Title: string; Language: string };
  const read: ReadPdf = {
    ...{ title: about.Title, language: about.Language, isTagged: (await document.getMarkInfo())?.Marked === true },
    ...{ pages: [], structure: [], fonts: [], sizes: [] },
  };
  const sizes = new Set<number>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    const open: string[] = [];
    let text = "";
    for (const item of items) {
      if ("str" in item) {
        const str = item.hasEOL ? `${item.str} ` : item.str;
        text += str;
        if (item.str.trim() !== "") sizes.add(Math.round(item.height * 10) / 10);
        const at = open.at(-1);
        if (at) words.set(at, (words.get(at) ?? "") + str);
      } else if (item.type.startsWith("begin")) open.push(item.id ?? "");
      else open.pop();
    }
    read.pages.push({ width, height, text });
    walk((await page.getStructTree()) as Node | null, number, words, read.structure);
  }
  read.sizes = [...sizes].sort((a, b) => a - b);
  read.fonts = fontsIn(bytes);
  await document.destroy();
  return read;
}

function walk(node: Node | null, page: number, words: Map<string, string>, into: ReadPdf["structure"]): void {
  if (!node?.role) return;
  const contents = (node.children ?? []).filter(({ type }) => type === "content");
  const text = node.alt ?? contents.map(({ id }) => words.get(id ?? "") ?? "").join("");
  into.push({ role: node.role, text: text.replace(/\s+/g, " ").trim(), page });
  for (const child of node.children ?? []) walk(child, page, words, into);
}

/** The descriptors of fonts are written plainly: a name, and the file with its letters where it is embedded. */
function fontsIn(bytes: Uint8Array): ReadPdf["fonts"] {
  const objects = Buffer.from(bytes).toString("latin1").split("endobj");
  return objects
    .filter((object) => object.includes("/FontDescriptor\n") && object.includes("/FontName"))
    .map((object) => ({
      name: /\/FontName \/(\S+)/.exec(object)?.[1] ?? "",
      isEmbedded: /\/FontFile[23]? \d+ 0 R/.test(object),
    }));
}
