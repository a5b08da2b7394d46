import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { firstNameOf } from "~/accounts/users.server";

/** A reply with what its owner may know of the gathering: address and link only while going (privacy ladder). */
export async function findReply(db: Db, id: string) {
  const row = await db
    .selectFrom("replies")
    .innerJoin("occurrences", "occurrences.id", "replies.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["replies.id", "generation", "replies.name", "replies.email", "adults", "children", "status", "consentAt"])
    .select(["title", "slug", "date", "time", "zone", "place", "town", "country", "address", "joinLink", "language"])
    .select([
      "gatherings.cancelledAt",
      "startsAt",
      "endsAt",
      "uid",
      "originalDate",
      "sequence",
      "user.name as leaderName",
      "gatherings.updatedAt as gatheringUpdatedAt",
      "removedAt",
      "confirmedAt",
    ])
    .where("replies.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { leaderName, address, joinLink, ...shown } = row;
  const isGoing = row.status === "going" && row.cancelledAt === null;
  return {
    ...shown,
    host: firstNameOf(leaderName),
    address: isGoing ? address : null,
    joinLink: isGoing ? joinLink : null,
  };
}

export type ReplyView = NonNullable<Awaited<ReturnType<typeof findReply>>>;

/** The reply behind a mailed link; for an invented, mistyped or revoked one nothing. */
export async function findOwnReply(db: Db, links: SignedLinks, token: string): Promise<ReplyView | undefined> {
  const id = links.idIn(token);
  const view = id ? await findReply(db, id) : undefined;
  return view && links.isGenuine(token, view) ? view : undefined;
}
