import type { Trx } from "db/connection";
import { record } from "~/activity/record.server";
import { answersOn, writeAnswers } from "./answers.server";
import type { Desk } from "./desk/desk";
import { listWithdrawn, withdrawnOn } from "./desk/desk.server";
import { writeParts } from "./parts.server";
import { isEmpty, publishedFrom, withoutWithdrawn } from "./published";
import { addRevision } from "./revisions.server";
import { writeWords } from "./words.server";

export type Publication = {
  staffId: string;
  /** The instant (UTC) at which it becomes current, and the IANA zone it was set in; null is now. */
  at: { instant: string; zone: string } | null;
  /** The version of the desk that was looked at; where it is another by now, nothing is published. */
  version?: number;
};

export type PublishOutcome = "published" | "scheduled" | "corrected" | "empty" | "stale";

/**
 * Makes the desk what leaders have: now, or from a set time. It stays current until the next is published. Of a bulletin
 * that is out already it is a correction, which is out at once and keeps the bulletin's place among the others.
 * @returns "empty" when there is nothing in it to pray, "stale" when the desk was changed since it was looked at
 */
export async function putOut(
  trx: Trx,
  id: string,
  { staffId, at, version }: Publication,
  now: Date,
): Promise<PublishOutcome> {
  const row = await trx
    .selectFrom("bulletins")
    .select(["desk", "deskVersion", "publishedAt"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (version !== undefined && version !== row.deskVersion) return "stale";
  const desk: Desk = JSON.parse(row.desk);
  const withdrawn = withdrawnOn(desk, await listWithdrawn(trx, id));
  const parts = publishedFrom(desk);
  const content = withoutWithdrawn(parts, (requestId) => requestId in withdrawn);
  if (isEmpty(content)) return "empty";
  const isOut = row.publishedAt !== null && row.publishedAt <= now.toISOString();
  await writeParts(trx, id, parts, withdrawn);
  await writeWords(trx, id, content);
  await addRevision(trx, id, { act: isOut ? "corrected" : "published", content, staffId }, now);
  const { title, date, scriptureText, scriptureReference } = content;
  await trx
    .updateTable("bulletins")
    .set({ title, date, scriptureText, scriptureReference })
    .$if(!isOut, (update) =>
      update.set({ publishedAt: at?.instant ?? now.toISOString(), publishZone: at?.zone ?? null }),
    )
    .where("id", "=", id)
    .execute();
  await writeAnswers(trx, id, answersOn(desk));
  if (isOut) {
    await record(trx, { kind: "bulletin-corrected", subjectId: id }, now);
    return "corrected";
  }
  return at ? "scheduled" : "published";
}

/** Takes a bulletin back: the one before it is current again. Its desk and all it said are kept. */
export async function takeBack(trx: Trx, id: string, now: Date): Promise<void> {
  await trx
    .updateTable("bulletins")
    .set({ publishedAt: null, publishZone: null, updatedAt: now.toISOString() })
    .where("id", "=", id)
    .execute();
  await record(trx, { kind: "bulletin-taken-back", subjectId: id }, now);
}
