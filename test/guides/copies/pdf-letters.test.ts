import { expect, test } from "vitest";
import { copyToPdf } from "~/guides/copies/pdf/pdf.server";
import type { Piece } from "~/guides/copies/sheet";
import { readPdf } from "../../support/pdf";
import { aCopy } from "./a-copy";

/** A sheet on which nothing else is set than this. */
async function saidOn(title: string): Promise<string> {
  const copy = aCopy("leader");
  const pieces: Piece[] = [{ is: "round", title, lines: [] }];
  const sheet = { title: "Prayer", lines: [], parts: [{ title: "Prayer", clock: null, length: null, pieces }] };
  const { structure } = await readPdf(await copyToPdf({ ...copy, sheet }));
  return structure.map(({ text }) => text).join(" ");
}

test("a full stop is read as one, though its shape was first met as half of a colon", async () => {
  expect(await saidOn("Pray: together")).toContain("Pray: together");
  expect(await saidOn("In pairs, 4.5 minutes")).toContain("In pairs, 4.5 minutes");
});
