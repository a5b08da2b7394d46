import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";

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
