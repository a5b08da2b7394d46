import { createHash } from "node:crypto";
import type { Db } from "db/connection";
import type { Schema } from "db/schema";
import type { ExpressionBuilder } from "kysely";
import { firstNameOf } from "~/accounts/users.server";
import { isLedBy } from "~/gatherings/gatherings.server";
import { type FeedWords, feedFile } from "./feed";
import { blocksOfSchedules } from "./schedule-blocks.server";

/** Whose dates a feed holds. */
export type FeedOf = { leaderId: string } | { officeCode: string } | "all";

/** What a feed consists of just now: its version tells whether anybody needs its bytes. */
export type Feed = { version: string; changedAt: Date; write(words: FeedWords): Promise<string> };

const daysBack = 30;

/** All gatherings, an office's, or one leader's: those to come and those of the last thirty days. The same for everybody who asks. */
export async function findFeed(db: Db, siteUrl: string, of: FeedOf, now: Date): Promise<Feed> {
  const since = new Date(now.getTime() - daysBack * 86_400_000).toISOString().slice(0, 10);
  const schedules = await schedulesOf(db, of, since);
  const changed = schedules.reduce((newest, { updatedAt }) => (updatedAt > newest ? updatedAt : newest), since);
  const list = schedules
    .map(({ id, updatedAt, sequence, name }) => `${id} ${updatedAt} ${sequence} ${name}`)
    .join("\n");
  const version = createHash("sha256").update(`${siteUrl}\n${list}`).digest("base64url").slice(0, 27);
  const ids = schedules.map(({ id }) => id);
  return {
    version,
    changedAt: new Date(changed),
    write: async (words) =>
      await keep({ feed: JSON.stringify([siteUrl, of]), version: `${version} ${words.name}` }, async () =>
        feedFile(words, await blocksOfSchedules(db, siteUrl, ids)),
      ),
  };
}

/** The schedules with a date that is not long over; the first of each gathering first. */
async function schedulesOf(db: Db, of: FeedOf, since: string) {
  const rows = await db
    .selectFrom("schedules")
    .innerJoin("gatherings", "gatherings.id", "schedules.gatheringId")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["schedules.id", "schedules.updatedAt", "schedules.sequence", "user.name"])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("occurrences")
          .select("occurrences.id")
          .whereRef("occurrences.scheduleId", "=", "schedules.id")
          .where("endsAt", ">=", since),
      ),
    )
    .where((eb) => whose(eb, of))
    .orderBy("schedules.id")
    .execute();
  return rows.map((row) => ({ ...row, name: firstNameOf(row.name) }));
}

/** What waits for approval is in nobody's calendar but its leaders'. */
function whose(eb: ExpressionBuilder<Schema, "gatherings">, of: FeedOf) {
  if (of !== "all" && "leaderId" in of) return isLedBy(eb, of.leaderId);
  const isPublic = eb("approvedAt", "is not", null);
  return of === "all" ? isPublic : eb.and([isPublic, eb("gatherings.officeCode", "=", of.officeCode)]);
}

/** The bytes of each feed, as they were last written: written once for a change, however many ask. */
const kept = new Map<string, { version: string; bytes: Promise<string> }>();
const mostKept = 200;

type Wanted = { feed: string; version: string };

async function keep({ feed, version }: Wanted, write: () => Promise<string>): Promise<string> {
  const known = kept.get(feed);
  if (known?.version === version) return await known.bytes;
  const bytes = write();
  kept.delete(feed);
  kept.set(feed, { version, bytes });
  bytes.catch(() => kept.delete(feed));
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return await bytes;
}
