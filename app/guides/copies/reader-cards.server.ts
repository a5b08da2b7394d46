import type { Db } from "db/connection";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { findGuide } from "../guides.server";
import { copyOf } from "./copy";
import { headOf } from "./head";
import { type Sheet, sheetOf } from "./sheet";

type Reader = { name: string; leaderId: string; gatheringId: string; originalDate: string };

/** The cards of one reader as the guide has them now; undefined where nothing is theirs to read. */
export async function openReaderCards(
  db: Db,
  { name, leaderId, gatheringId, originalDate }: Reader,
  now: Date,
): Promise<{ sheet: Sheet; language: string } | undefined> {
  const occurrence = await findOccurrenceOf(db, leaderId, gatheringId, originalDate);
  const guide = occurrence && (await findGuide(db, occurrence, now));
  const blocks = guide?.blocks.filter(({ reader }) => reader === name) ?? [];
  if (!guide || blocks.length === 0) return undefined;
  const language = localeFrom(occurrence.language);
  const t = translator(language);
  const head = { ...headOf(occurrence, guide, t), numbered: false };
  return { sheet: sheetOf(copyOf({ ...guide, blocks }, "cards"), head, t), language };
}
