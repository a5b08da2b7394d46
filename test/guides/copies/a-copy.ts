import type { OpenedCopy } from "~/guides/copies/copies.server";
import { type CopyKind, copyOf } from "~/guides/copies/copy";
import { markFor } from "~/guides/copies/mark";
import { sheetOf } from "~/guides/copies/sheet";
import { generateGuide } from "~/guides/generate";
import type { GuideSource } from "~/guides/guide";
import { translator } from "~/i18n/translate";
import { choices } from "../bulletins";
import { referenceBulletin } from "../reference-bulletin";

const t = translator("en");

/** A copy of a 60-minute guide, of the reference bulletin unless another is given. */
export function aCopy(
  kind: CopyKind,
  source: GuideSource = referenceBulletin,
  paper: "A4" | "Letter" = "A4",
): OpenedCopy {
  const guide = generateGuide(source, choices({ startsAt: "19:30" }), t, "en");
  const head = {
    title: "An evening for justice",
    lines: ["Thursday 3 December 2026, 19:30 in Berlin"],
    numbered: true,
    locale: "en",
  };
  const sheet = sheetOf(copyOf(guide, kind), head, t);
  const mark = markFor("bcdf2345", "https://gathered.example.org");
  return {
    ...{ kind, sheet, mark, paper, language: "en", t },
    fileName: "sheet",
    now: new Date("2026-11-23T10:00:00Z"),
  };
}
