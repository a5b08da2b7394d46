import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { firstNameOf } from "~/accounts/users.server";

/** A reply with what its owner may know of the gathering: address, call and notes only while going (privacy ladder). */
export async function findReply(db: Db, id: string) {
  const row = await replyRows(db).where("replies.id", "=", id).executeTakeFirst();
  return row && viewOf(row);
}

/** All replies of a guest, soonest first, those over for a month or more left out. */
export async function listRepliesOf(db: Db, email: string, now: Date) {
  const since = new Date(now.getTime() - 30 * 86_400_000).toISOString();
  const rows = await replyRows(db)
    .where("replies.email", "=", email)
    .where("endsAt", ">=", since)
    .orderBy("startsAt")
    .orderBy("replies.id")
    .execute();
  return rows.map(viewOf);
}

function replyRows(db: Db) {
  return db
    .selectFrom("replies")
    .innerJoin("occurrences", "occurrences.id", "replies.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["replies.id", "generation", "replies.name", "replies.email", "adults", "children", "status", "consentAt"])
    .select(["title", "slug", "date", "time", "zone", "place", "town", "country", "address", "joinLink", "notes"])
    .select(["language", "occurrences.gatheringId", "occurrences.cancelledAt", "startsAt", "endsAt", "uid"])
    .select(["originalDate", "sequence", "user.name as leaderName", "gatherings.updatedAt as gatheringUpdatedAt"])
    .select(["removedAt", "confirmedAt"]);
}

type ReplyRow = Awaited<ReturnType<ReturnType<typeof replyRows>["executeTakeFirstOrThrow"]>>;

function viewOf({ leaderName, address, joinLink, notes, ...shown }: ReplyRow) {
  const isGoing = shown.status === "going" && shown.cancelledAt === null;
  return {
    ...shown,
    host: firstNameOf(leaderName),
    address: isGoing ? address : null,
    joinLink: isGoing ? joinLink : null,
    notes: isGoing ? notes : null,
  };
}

export type ReplyView = NonNullable<Awaited<ReturnType<typeof findReply>>>;

/** Where the call is just now, for somebody who is going; for others, and by an invented address, nothing. */
export async function findJoinLink(db: Db, links: SignedLinks, token: string): Promise<string | undefined> {
  return (await findOwnReply(db, links, token))?.joinLink ?? undefined;
}

/** The reply behind a mailed link; for an invented, mistyped or revoked one nothing. */
export async function findOwnReply(db: Db, links: SignedLinks, token: string): Promise<ReplyView | undefined> {
  const id = links.idIn(token);
  const view = id ? await findReply(db, id) : undefined;
  return view && links.isGenuine(token, view) ? view : undefined;
}
