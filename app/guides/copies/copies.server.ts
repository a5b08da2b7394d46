import type { Db } from "db/connection";
import { officeOf } from "~/accounts/offices.server";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { localeFrom } from "~/i18n/locale";
import { type Translate, translator } from "~/i18n/translate";
import { openGuide } from "../guides.server";
import { type CopyKind, copyOf } from "./copy";
import { fileNameOf } from "./file-name";
import { headOf } from "./head";
import { type Mark, markFor } from "./mark";
import { notePrint } from "./prints.server";
import { type Sheet, sheetOf } from "./sheet";
import { noteTaken } from "./taken.server";

export type OpenedCopy = {
  kind: CopyKind;
  sheet: Sheet;
  mark: Mark;
  paper: "A4" | "Letter";
  language: string;
  t: Translate;
  /** Without its ending. */
  fileName: string;
  now: Date;
};

/** A copy of the guide of an occurrence to be taken, with its version code; undefined where no bulletin is published. */
export async function openCopy(
  db: Db,
  occurrence: LedGathering,
  { kind, siteUrl }: { kind: CopyKind; siteUrl: string },
  now: Date,
): Promise<OpenedCopy | undefined> {
  const guide = await openGuide(db, occurrence, now);
  if (!guide) return undefined;
  const code = await notePrint(db, occurrence, { guide, kind }, now);
  await noteTaken(db, code, now);
  const { paper } = await officeOf(db, occurrence.officeCode);
  const { title, date } = occurrence;
  const language = localeFrom(occurrence.language);
  const t = translator(language);
  const sheet = sheetOf(copyOf(guide, kind), { ...headOf(occurrence, guide, t), numbered: true }, t);
  const fileName = fileNameOf({ date, title, copy: t(`copies.fileName.${kind}`) });
  return { kind, sheet, mark: markFor(code, siteUrl), paper, language, t, fileName, now };
}
