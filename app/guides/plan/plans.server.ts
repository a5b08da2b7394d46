import type { Db, Trx } from "db/connection";
import type { Wording } from "~/bulletins/wordings.server";
import { forgetWords } from "./forget";
import { noPlan, type Plan } from "./plan";
import { keepReaders } from "./readers.server";

export type SavedPlan = { version: number; plan: Plan };

/** What the leader made of the guide of an occurrence; version 0 is nothing yet. */
export async function planFor(db: Db, occurrenceId: string): Promise<SavedPlan> {
  const row = await db
    .selectFrom("plans")
    .select(["version", "content"])
    .where("occurrenceId", "=", occurrenceId)
    .executeTakeFirst();
  return row ? { version: row.version, plan: JSON.parse(row.content) } : { version: 0, plan: noPlan };
}

/** Saves a plan; who reads by it gets a link. @returns its new version, or "stale" over somebody else's save */
export async function savePlan(
  db: Db,
  occurrenceId: string,
  { version, plan }: SavedPlan,
  now: Date,
): Promise<number | "stale"> {
  return await db.transaction().execute(async (trx) => {
    const saved = await replacePlan(trx, occurrenceId, { version, plan }, now);
    if (saved === undefined) return "stale";
    await keepReaders(trx, occurrenceId, plan);
    return saved;
  });
}

/** Takes what a withdrawn request said out of what leaders wrote in their plans of these occurrences. */
export async function forgetInPlans(trx: Trx, occurrenceIds: string[], wordings: Wording[], now: Date): Promise<void> {
  for (const occurrenceId of occurrenceIds) {
    const { version, plan } = await planFor(trx, occurrenceId);
    const left = wordings.reduce((rest, { text, language }) => forgetWords(rest, text, language), plan);
    if (JSON.stringify(left) !== JSON.stringify(plan))
      await replacePlan(trx, occurrenceId, { version, plan: left }, now);
  }
}

async function replacePlan(
  trx: Trx,
  occurrenceId: string,
  { version, plan }: SavedPlan,
  now: Date,
): Promise<number | undefined> {
  const row = { version: version + 1, content: JSON.stringify(plan), updatedAt: now.toISOString() };
  const saved =
    version === 0
      ? await trx
          .insertInto("plans")
          .values({ occurrenceId, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning("version")
          .executeTakeFirst()
      : await trx
          .updateTable("plans")
          .set(row)
          .where("occurrenceId", "=", occurrenceId)
          .where("version", "=", version)
          .returning("version")
          .executeTakeFirst();
  return saved?.version;
}
