import type { Db } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { record } from "~/activity/record.server";
import { lockOccurrence } from "./occurrence.server";

export type Close = { people: number; minutes: number; thanks: string | null; mayPassOn: boolean };

/** An occurrence as its close needs it: what was planned, who was expected, and what was reported so far. */
export async function findClosable(db: Db, occurrenceId: string) {
  const row = await db
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .leftJoin("closes", "closes.occurrenceId", "occurrences.id")
    .leftJoin("lives", (join) => join.onRef("lives.occurrenceId", "=", "occurrences.id").on("endedAt", "is not", null))
    .select([
      "occurrences.id",
      "gatheringId",
      "leaderId",
      "hostGeneration",
      "officeCode",
      "title",
      "originalDate",
      "date",
      "time",
      "zone",
    ])
    .select(["occurrences.minutes as plannedMinutes", "seatsTaken", "capacity", "startsAt", "occurrences.cancelledAt"])
    .select(["closes.people", "closes.minutes", "thanks", "mayPassOn", "closedAt", "lives.minutes as led"])
    .where("occurrences.id", "=", occurrenceId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { people, minutes, thanks, mayPassOn, closedAt, led, ...occurrence } = row;
  const close =
    closedAt === null ? undefined : { people: people ?? 0, minutes: minutes ?? 0, thanks, mayPassOn: mayPassOn === 1 };
  return { ...occurrence, ledMinutes: led === null ? null : wholeMinutes(JSON.parse(led)), close };
}

/** What a guide that was led to its end took, all blocks together. */
function wholeMinutes(blocks: { actual: number }[]): number {
  return Math.round(blocks.reduce((sum, { actual }) => sum + actual, 0));
}

export type Closable = NonNullable<Awaited<ReturnType<typeof findClosable>>>;

/** The occurrence behind a mailed link; for an invented or mistyped one nothing. */
export async function findOwnClosable(db: Db, links: SignedLinks, token: string): Promise<Closable | undefined> {
  const id = links.idIn(token);
  const closable = id ? await findClosable(db, id) : undefined;
  return closable && links.isGenuine(token, signedFor(closable)) ? closable : undefined;
}

/** What a close link is made of: handed over, a gathering's old links lose their power. */
export function signedFor({ id, hostGeneration }: Pick<Closable, "id" | "hostGeneration">) {
  return { id, generation: hostGeneration };
}

/** A leader reports how it was. Reported again, the newer report stands. Nobody reports what has not begun, or was off. */
export async function closeOccurrence(
  db: Db,
  { id, officeCode }: Closable,
  close: Close,
  now: Date,
): Promise<"closed" | "not-held"> {
  const { people, minutes, thanks } = close;
  const report = { people, minutes, thanks, mayPassOn: close.mayPassOn ? 1 : 0, updatedAt: now.toISOString() };
  return await db.transaction().execute(async (trx) => {
    const occurrence = await lockOccurrence(trx, id);
    if (!occurrence || occurrence.cancelledAt !== null || occurrence.startsAt > now.toISOString()) return "not-held";
    const isFirst = !(await trx
      .selectFrom("closes")
      .select("people")
      .where("occurrenceId", "=", id)
      .executeTakeFirst());
    await trx
      .insertInto("closes")
      .values({ ...report, occurrenceId: id, closedAt: now.toISOString() })
      .onConflict((conflict) => conflict.column("occurrenceId").doUpdateSet(report))
      .execute();
    if (isFirst) await record(trx, { kind: "occurrence-closed", subjectId: id, officeCode }, now);
    return "closed";
  });
}
