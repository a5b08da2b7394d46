import fc from "fast-check";
import { expect, test } from "vitest";
import { copyKinds } from "~/guides/copies/copy";
import { copyToPdf } from "~/guides/copies/pdf/pdf.server";
import { dressed, type Run } from "~/guides/copies/pdf/signs";
import { linesOf } from "~/guides/copies/pdf/typeset";
import { readPdf } from "../../support/pdf";
import { anyBulletin } from "../bulletins";
import { aCopy } from "./a-copy";

const anyWords = fc.array(
  fc.constantFrom("pray", "for", "Maria*", "partners—both", "and/or", "9", "x".repeat(60), "—"),
  {
    maxLength: 40,
  },
);

test("whatever the bulletin, no word of a sheet is lost in PDF, and none is on it that is not on the sheet", async () => {
  await fc.assert(
    fc.asyncProperty(anyBulletin, fc.constantFrom(...copyKinds), async (bulletin, kind) => {
      const copy = aCopy(kind, bulletin);
      const { structure, pages } = await readPdf(await copyToPdf(copy));
      const said = bare(structure.map(({ text }) => text).join(""));
      for (const { pieces } of copy.sheet.parts)
        for (const piece of pieces) if (piece.is === "request") expect(said).toContain(bare(piece.text));
      const marks = new Set(said.match(/untold-\d+-/g));
      expect(marks).toEqual(new Set(bare(JSON.stringify(copy.sheet.parts)).match(/untold-\d+-/g)));
      expect(pages.length).toBeGreaterThan(0);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test("lines hold every sign of a text in order, and none is wider than there is room", () => {
  fc.assert(
    fc.property(anyWords, fc.integer({ min: 1, max: 30 }), fc.boolean(), (words, width, strong) => {
      const text = words.join(" ");
      const cut = Math.floor(text.length / 2);
      const runs: Run[] = [
        { text: text.slice(0, cut), face: "serif" },
        { text: text.slice(cut), face: strong ? "serifStrong" : "serif" },
      ];
      const lines = linesOf(runs, width, (piece) => piece.length);
      expect(lines.map((line) => line.map((run) => run.text).join("")).join("")).toBe(text);
      for (const line of lines)
        expect(
          line
            .map((run) => run.text)
            .join("")
            .trimEnd().length,
        ).toBeLessThanOrEqual(width);
    }),
  );
});

test("dressed, a text that a face has is the text; what none has is named once for each stretch", () => {
  const latin = {
    has: (_: string, code: number) => code < 0x250 || code === 0x2014,
    instead: (script: string | null) => `[${script}]`,
  };
  fc.assert(
    fc.property(anyWords, (words) => {
      const text = words.join(" ");
      expect(
        dressed(text, "serif", latin)
          .map((run) => run.text)
          .join(""),
      ).toBe(text);
    }),
  );
  const said = (text: string) =>
    dressed(text, "serif", latin)
      .map((run) => run.text)
      .join("");
  expect(said("for محمد علي, and 王明.")).toBe("for [Arab], and [Hani].");
  expect(said("a 🙏🏽 b")).toBe("a [null] b");
});

function bare(text: string): string {
  return text.replace(/\s/g, "");
}
