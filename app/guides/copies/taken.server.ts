import type { Db } from "db/connection";
import type { LedGathering } from "~/gatherings/gatherings.server";
import type { Guide } from "../guide";
import type { Check } from "./check";
import { checkCode } from "./check.server";
import { type CopyKind, copyKindOf } from "./copy";
import { contentOf } from "./prints.server";

/** A copy that was taken and is not current any more, as anybody is told who asks by its code. */
export type Outdated = { kind: CopyKind; code: string; takenAt: string; check: Check };

/** Notes that a copy was really taken: opened to be printed, or saved as a file. */
export async function noteTaken(db: Db, code: string, now: Date): Promise<void> {
  await db.updateTable("prints").set({ takenAt: now.toISOString() }).where("code", "=", code).execute();
}

/** Of every kind of copy the one taken last, where it is out of date. */
export async function listOutdated(db: Db, occurrence: LedGathering, guide: Guide, now: Date): Promise<Outdated[]> {
  const prints = await db
    .selectFrom("prints")
    .select(["code", "copy", "content", "takenAt"])
    .where("occurrenceId", "=", occurrence.occurrenceId)
    .where("takenAt", "is not", null)
    .orderBy("takenAt")
    .execute();
  const newest = new Map(prints.map((print) => [copyKindOf(print.copy), print]));
  const outdated = [...newest].map(async ([kind, { code, content, takenAt }]) => {
    if (!kind || !takenAt || content === contentOf(occurrence, guide, kind)) return [];
    const found = await checkCode(db, code, now);
    return found && found.check.since !== null ? [{ kind, code, takenAt, check: found.check }] : [];
  });
  return (await Promise.all(outdated)).flat();
}
