import { createHash } from "node:crypto";
import type { Db } from "db/connection";
import { findCurrentVersion } from "~/bulletins/current.server";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { followersCopy } from "../copies/copy";
import { type Sheet, sheetOf } from "../copies/sheet";
import { findGuide } from "../guides.server";
import { findFollowed } from "./lives.server";

/** What people see who follow: a block as their handout has it, no name and no word for the leader. */
export type Now = {
  title: string;
  language: string;
  state: "before" | "under-way" | "over";
  sheet: Sheet | null;
  version: string;
};

/** What is prayed now at the gathering with this code; undefined where there is none. */
export async function openNow(db: Db, code: string, now: Date): Promise<Now | undefined> {
  const followed = await findFollowed(db, code);
  if (!followed) return undefined;
  const version = await versionOf(db, followed, now);
  const state = stateOf(followed);
  const language = localeFrom(followed.language);
  const sheet = state === "under-way" ? await sheetNow(db, followed, now) : null;
  return { title: followed.title, language, state, sheet, version };
}

/** Names what the page shows without making it: every phone in the room asks for it every few seconds. */
export async function findNowVersion(db: Db, code: string, now: Date): Promise<string | undefined> {
  const followed = await findFollowed(db, code);
  return followed && (await versionOf(db, followed, now));
}

type Followed = NonNullable<Awaited<ReturnType<typeof findFollowed>>>;

async function versionOf(db: Db, followed: Followed, now: Date): Promise<string> {
  const { title, language, at, startsAt, chosenAt, planVersion } = followed;
  const state = stateOf(followed);
  const shown = state === "under-way" ? [at, startsAt, chosenAt, planVersion] : [];
  const bulletin = state === "under-way" ? await findCurrentVersion(db, followed, now) : undefined;
  return createHash("sha256")
    .update(JSON.stringify([title, language, state, bulletin, ...shown]))
    .digest("base64url");
}

function stateOf({ startedAt, endedAt }: Followed): Now["state"] {
  if (endedAt) return "over";
  return startedAt ? "under-way" : "before";
}

/** The block under way as everybody's handout has it. */
async function sheetNow(db: Db, followed: Followed, now: Date): Promise<Sheet | null> {
  const { leaderId, gatheringId, originalDate, at } = followed;
  const occurrence = await findOccurrenceOf(db, leaderId, gatheringId, originalDate);
  const guide = occurrence && (await findGuide(db, occurrence, now));
  if (!guide) return null;
  const locale = localeFrom(occurrence.language);
  const shown = { ...guide, blocks: guide.blocks.filter(({ key }) => key === at), carriedHome: [] };
  const head = { title: occurrence.title, lines: [], numbered: false, locale };
  return sheetOf(followersCopy(shown), head, translator(locale));
}
