import { createHash } from "node:crypto";
import type { Db } from "db/connection";
import { randomText } from "db/id";
import type { LedGathering } from "~/gatherings/gatherings.server";
import type { Guide } from "../guide";
import { type Copy, type CopyKind, copyOf } from "./copy";

/**
 * The version code of a copy: from its first opening it may be on paper, and the code says what stood on it. The same
 * content has the same code.
 */
export async function notePrint(
  db: Db,
  occurrence: LedGathering,
  { guide, kind }: { guide: Guide; kind: CopyKind },
  now: Date,
): Promise<string> {
  const content = contentOf(occurrence, guide, kind);
  const print = {
    ...{
      content,
      facts: factsOf(occurrence, guide, kind),
      occurrenceId: occurrence.occurrenceId,
      startsAt: occurrence.startsAt,
      copy: kind,
    },
    ...{ bulletinId: guide.bulletin.id, revision: guide.bulletin.revision ?? 0, at: now.toISOString() },
    requestIds: JSON.stringify(idsByNumber(copyOf(guide, kind))),
  };
  for (let tries = 0; tries < 5; tries++) {
    const known = await db.selectFrom("prints").select("code").where("content", "=", content).executeTakeFirst();
    if (known) return known.code;
    await db
      .insertInto("prints")
      .values({ code: randomText(8), ...print })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  throw new Error("No version code was free five times running");
}

/** A digest of all that stands on a copy. */
export function contentOf({ occurrenceId, title, startsAt }: LedGathering, guide: Guide, kind: CopyKind): string {
  return digestOf({ occurrenceId, title, startsAt, copy: copyOf(guide, kind) });
}

/** A digest of its times, its requests and the bulletin's words, and of whom the leader is to call: a new wording of ours makes no sheet old. */
export function factsOf({ title, startsAt }: LedGathering, guide: Guide, kind: CopyKind): string {
  const { blocks, carriedHome } = copyOf(guide, kind);
  const parts = blocks.map(({ clock, minutes, scripture, intro, reader, requests }) => {
    return [clock, minutes, scripture, intro, reader, requests.map(({ id, text }) => [id, text])];
  });
  const contact = kind === "leader" && guide.contact ? [guide.contact] : [];
  return digestOf([title, startsAt, parts, carriedHome.map(({ id, text }) => [id, text]), ...contact]);
}

function digestOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}

/** The ids of the requests that stand on a copy, by their number less one; null for a number that is not on it. */
function idsByNumber({ blocks, carriedHome }: Copy): (string | null)[] {
  const ids: (string | null)[] = [];
  for (const { number, id } of [...blocks.flatMap(({ requests }) => requests), ...carriedHome]) ids[number - 1] = id;
  return Array.from(ids, (id) => id ?? null);
}
