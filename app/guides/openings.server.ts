import type { Db } from "db/connection";
import type { Schema } from "db/schema";
import type { ExpressionBuilder } from "kysely";
import { listWithdrawn } from "~/bulletins/desk/desk.server";
import { type Difference, differencesBetween } from "~/bulletins/differences";
import { prayedIn, withoutWithdrawn } from "~/bulletins/published";
import { listRevisions, type Revision } from "~/bulletins/revisions.server";
import { isLedBy } from "~/gatherings/gatherings.server";

/** Notes that a guide was opened, the first time only: from then on it may be printed. */
export async function noteOpening(db: Db, occurrenceId: string, bulletinId: string, now: Date): Promise<void> {
  const revision = (eb: ExpressionBuilder<Schema, "guideOpenings">) =>
    eb.selectFrom("bulletins").select("revision").where("id", "=", bulletinId);
  await db
    .insertInto("guideOpenings")
    .values((eb) => ({ occurrenceId, bulletinId, at: now.toISOString(), revision: revision(eb) }))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A guide that was opened while it was made from a bulletin, and whether that is published still. */
export async function findOpened(db: Db, occurrenceId: string, bulletinId: string) {
  return await db
    .selectFrom("guideOpenings")
    .innerJoin("bulletins", "bulletins.id", "guideOpenings.bulletinId")
    .innerJoin("occurrences", "occurrences.id", "guideOpenings.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .select(["occurrences.title", "gatheringId", "originalDate", "endsAt", "bulletins.publishedAt"])
    .where("occurrenceId", "=", occurrenceId)
    .where("guideOpenings.bulletinId", "=", bulletinId)
    .where("occurrences.cancelledAt", "is", null)
    .executeTakeFirst();
}

/** That something is not as it was: of which part, and none of its words, neither the old nor the new. */
export type Change = Pick<Difference, "part" | "id" | "act" | "field" | "heading">;

/**
 * What a bulletin says otherwise than when the guide of an occurrence was first opened; undefined where nobody did. A
 * withdrawn request is left out, as if it had never been: leaders are told of it by a mail of its own.
 */
export async function changesSinceOpened(
  db: Db,
  occurrenceId: string,
  bulletinId: string,
): Promise<{ at: string; differences: Change[] } | undefined> {
  const opening = await db
    .selectFrom("guideOpenings")
    .select(["revision", "at"])
    .where("occurrenceId", "=", occurrenceId)
    .where("bulletinId", "=", bulletinId)
    .executeTakeFirst();
  if (!opening) return undefined;
  const [revisions, withdrawn] = await Promise.all([listRevisions(db, bulletinId), listWithdrawn(db, bulletinId)]);
  const [now, then] = [revisions[0], revisions.find(({ revision }) => revision === opening.revision)];
  if (!now || !then) return { at: opening.at, differences: [] };
  const prayed = ({ content }: Revision) => prayedIn(withoutWithdrawn(content, (id) => withdrawn.has(id)));
  const differences = differencesBetween(prayed(then), prayed(now));
  return { at: opening.at, differences: differences.map(({ before, after, ...change }) => change) };
}

/** How many requests were withdrawn since the guide of an occurrence was first opened. */
export async function countWithdrawnSince(db: Db, occurrenceId: string, bulletinId: string): Promise<number> {
  const { count } = await db
    .selectFrom("withdrawals")
    .innerJoin("guideOpenings", "guideOpenings.bulletinId", "withdrawals.bulletinId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("withdrawals.bulletinId", "=", bulletinId)
    .where("occurrenceId", "=", occurrenceId)
    .whereRef("withdrawals.at", ">=", "guideOpenings.at")
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Who may have a guide of a bulletin on paper for a date that is not over: whoever leads it, with its host or as its host. */
export async function listHolders(db: Db, bulletinId: string, now: Date) {
  return await db
    .selectFrom("guideOpenings")
    .innerJoin("occurrences", "occurrences.id", "guideOpenings.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("user", (join) => join.on((eb) => isLedBy(eb, eb.ref("user.id"))))
    .select(["occurrenceId", "user.email"])
    .where("bulletinId", "=", bulletinId)
    .where("endsAt", ">", now.toISOString())
    .orderBy("occurrenceId")
    .orderBy("user.email")
    .execute();
}

/** The occurrences whose guide was opened while it was made from a bulletin, soonest first, and who leads them. */
export async function listOpenings(db: Db, bulletinId: string) {
  return await db
    .selectFrom("guideOpenings")
    .innerJoin("occurrences", "occurrences.id", "guideOpenings.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select(["occurrenceId", "guideOpenings.at", "title", "date", "endsAt", "user.name as leader", "user.email"])
    .where("bulletinId", "=", bulletinId)
    .orderBy("startsAt")
    .execute();
}
