import { type Translate, translator } from "~/i18n/translate";
import { markFor } from "../mark";
import { passagesOf } from "../passages";
import type { Piece, SheetPart } from "../sheet";
import { copyToPdf } from "./pdf.server";

/**
 * Writes a sheet for nobody. The first one of a process takes three times as long as those after it: what shapes its
 * letters is compiled and the tables of its fonts are read.
 */
export async function getReady(now: Date): Promise<void> {
  const t = translator("en");
  const sheet = { title: t("guide.title"), lines: [t("app.name")], parts: Array.from({ length: 8 }, () => aPart(t)) };
  const copy = { kind: "leader", sheet, mark: markFor("00000000", "https://example.org"), paper: "A4" } as const;
  await copyToPdf({ ...copy, language: "en", t, fileName: "nothing", now });
}

function aPart(t: Translate): SheetPart {
  const lines = [t("guide.welcome.say", { length: t("guide.minutes", { count: 12 }) }), t("guide.margin.always")];
  const text = [...lines, t("guide.closing.say")].join(" ").replaceAll("\n", " ");
  const pieces: Piece[] = [
    { is: "notes", tone: "care", label: t("guide.sheet.care"), lines },
    { is: "say", label: t("guide.sheet.say"), lines },
    {
      is: "request",
      number: 1,
      title: t("guide.kind.petition"),
      remark: null,
      change: null,
      said: null,
      text,
      paragraphs: passagesOf(text, []),
      points: [],
      links: [],
      named: false,
    },
    { is: "words", text },
  ];
  return { title: t("guide.welcome.title"), clock: "19:30", length: t("guide.minutes", { count: 4 }), pieces };
}
