import { createHash } from "node:crypto";
import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { firstNameOf } from "~/accounts/users.server";
import { translatorFor } from "~/i18n/locale";
import { eventBlock } from "./event";
import { feedFile } from "./feed";
import { gatheringEvent } from "./gathering-event";

/** What a feed consists of just now: its version tells whether anybody needs its bytes. */
export type Feed = { version: string; changedAt: Date; write(name: string): Promise<string> };

const daysBack = 30;

/** All gatherings, or one leader's: those to come and those of the last thirty days. The same for everybody who asks. */
export async function findFeed(db: Db, siteUrl: string, leaderId: string | null, now: Date): Promise<Feed> {
  const since = new Date(now.getTime() - daysBack * 86_400_000).toISOString();
  const versions = await datesOf(db, leaderId, since)
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["occurrences.id", "gatherings.updatedAt", "sequence", "user.name"])
    .orderBy("startsAt")
    .orderBy("occurrences.id")
    .execute();
  const changed = versions.reduce(
    (newest, { updatedAt }) => (updatedAt > newest ? updatedAt : newest),
    since.slice(0, 10),
  );
  const list = versions.map(({ id, updatedAt, sequence, name }) => `${id} ${updatedAt} ${sequence} ${name}`).join("\n");
  return {
    version: createHash("sha256").update(`${siteUrl}\n${list}`).digest("base64url").slice(0, 27),
    changedAt: new Date(changed),
    write: async (name) => feedFile(name, await blocksOf(db, siteUrl, leaderId, since)),
  };
}

/** The owner of a feed's address; for an invented, mistyped or revoked one nobody. */
export async function findFeedOwner(db: Db, links: SignedLinks, token: string) {
  const id = links.idIn(token);
  const owner = id
    ? await db
        .selectFrom("user")
        .select(["id", "name", "locale", "feedGeneration"])
        .where("id", "=", id)
        .where("role", "=", "leader")
        .executeTakeFirst()
    : undefined;
  return owner && links.isGenuine(token, { id: owner.id, generation: owner.feedGeneration }) ? owner : undefined;
}

/** The address of a leader's own feed, secret as long as the leader keeps it so. */
export async function feedPathOf(db: Db, links: SignedLinks, leaderId: string): Promise<string> {
  const { feedGeneration } = await db
    .selectFrom("user")
    .select("feedGeneration")
    .where("id", "=", leaderId)
    .executeTakeFirstOrThrow();
  return `/calendar/leader/${links.sign({ id: leaderId, generation: feedGeneration })}.ics`;
}

/** Takes the power from a feed's address; there is a new one from then on. */
export async function revokeFeed(db: Db, leaderId: string): Promise<void> {
  await db
    .updateTable("user")
    .set((eb) => ({ feedGeneration: eb("feedGeneration", "+", 1) }))
    .where("id", "=", leaderId)
    .execute();
}

function datesOf(db: Db, leaderId: string | null, since: string) {
  return db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .where("endsAt", ">=", since)
    .$if(leaderId !== null, (query) => query.where("leaderId", "=", leaderId ?? ""));
}

/** Events already written, by what they are written from: a feed joins them, and writes only what is new. */
const written = new Map<string, string>();
const most = 20_000;

async function blocksOf(db: Db, siteUrl: string, leaderId: string | null, since: string): Promise<string[]> {
  const rows = await datesOf(db, leaderId, since)
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["occurrences.id", "uid", "originalDate", "sequence", "startsAt", "endsAt", "title", "slug", "place"])
    .select([
      "town",
      "country",
      "language",
      "gatherings.cancelledAt",
      "gatherings.updatedAt",
      "user.name as leaderName",
    ])
    .orderBy("startsAt")
    .orderBy("occurrences.id")
    .execute();
  if (written.size > most) written.clear();
  return rows.map(({ leaderName, ...row }) => {
    const key = `${siteUrl} ${row.id} ${row.updatedAt} ${row.sequence} ${leaderName}`;
    const source = { ...row, host: firstNameOf(leaderName), address: null, joinLink: null };
    const known = written.get(key);
    const block =
      known ?? eventBlock(gatheringEvent(source, siteUrl, new Date(row.updatedAt), translatorFor(row.language)));
    if (!known) written.set(key, block);
    return block;
  });
}
