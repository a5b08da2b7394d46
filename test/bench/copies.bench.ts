import { copyKinds } from "~/guides/copies/copy";
import { copyToDocx } from "~/guides/copies/docx/docx.server";
import { copyToMarkdown } from "~/guides/copies/markdown";
import { copyToPdf } from "~/guides/copies/pdf/pdf.server";
import { aCopy } from "../guides/copies/a-copy";
import { table } from "../support/table";

const times = 20;
const formats = {
  pdf: copyToPdf,
  docx: copyToDocx,
  md: async (copy: ReturnType<typeof aCopy>) => copyToMarkdown(copy),
};

/** What a copy of a 60-minute guide of the reference bulletin takes to write: the first in its process, and those after it. */
export default async function copies(): Promise<void> {
  const rows: string[][] = [];
  for (const [format, write] of Object.entries(formats))
    for (const kind of copyKinds) {
      const copy = aCopy(kind);
      const taken: number[] = [];
      let size = 0;
      for (let turn = 0; turn <= times; turn++) {
        const start = performance.now();
        size = (await write(copy)).length;
        taken.push(performance.now() - start);
      }
      const [first = 0, ...later] = taken;
      later.sort((a, b) => a - b);
      const figures = [first, later[times / 2] ?? 0, later.at(-1) ?? 0].map((ms) => ms.toFixed(0));
      rows.push([format, kind, ...figures, (size / 1000).toFixed(0)]);
    }
  process.stdout.write(table([["format", "copy", "first ms", "median ms", "slowest ms", "KB"], ...rows]));
  process.stdout.write("Goals: PDF within 300 ms and 300 KB.\n");
}
