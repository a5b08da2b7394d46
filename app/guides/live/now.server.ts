import { createHash } from "node:crypto";
import type { Db } from "db/connection";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { copyOf } from "../copies/copy";
import { type Sheet, sheetOf } from "../copies/sheet";
import { openGuide } from "../guides.server";
import { findFollowed } from "./lives.server";

/** What people see who follow: a block as their handout has it, no name and no word for the leader. */
export type Now = {
  title: string;
  language: string;
  state: "before" | "under-way" | "over";
  sheet: Sheet | null;
  /** Another text is another page. */
  version: string;
};

/** What is prayed now at the gathering with this code; undefined where there is none. */
export async function openNow(db: Db, code: string, now: Date): Promise<Now | undefined> {
  const followed = await findFollowed(db, code);
  if (!followed) return undefined;
  const { leaderId, gatheringId, originalDate, at, startedAt, endedAt } = followed;
  const occurrence = await findOccurrenceOf(db, leaderId, gatheringId, originalDate);
  if (!occurrence) return undefined;
  const language = localeFrom(occurrence.language);
  const { title } = occurrence;
  const state = endedAt ? "over" : startedAt ? "under-way" : "before";
  const guide = state === "under-way" ? await openGuide(db, occurrence, now) : undefined;
  const blocks = guide?.blocks.filter(({ key }) => key === at) ?? [];
  const head = { title, lines: [], numbered: false, locale: language };
  const shown = guide && { ...guide, blocks, carriedHome: [] };
  const sheet = shown ? sheetOf(copyOf(shown, "handout"), head, translator(language)) : null;
  const version = createHash("sha256")
    .update(JSON.stringify([title, state, sheet]))
    .digest("base64url");
  return { title, language, state, sheet, version };
}
