import type { Db, Trx } from "db/connection";
import type { LedGathering } from "~/gatherings/gatherings.server";
import type { GuideChoices } from "./guide";

const peopleAtFirst = 8;

type Chosen = Pick<GuideChoices, "minutes" | "people" | "place" | "children">;
type Field = keyof Chosen;
const fields = ["minutes", "people", "place", "children"] as const satisfies Field[];

/** What the leader chose, or what the gathering suggests. */
export async function choicesFor(db: Db, { occurrenceId, minutes, capacity, place }: LedGathering): Promise<Chosen> {
  const chosen = await db.selectFrom("guides").selectAll().where("occurrenceId", "=", occurrenceId).executeTakeFirst();
  if (!chosen)
    return { minutes, place, people: Math.min(Math.max(capacity ?? peopleAtFirst, 2), 500), children: false };
  return { minutes: chosen.minutes, people: chosen.people, place: chosen.place, children: chosen.children === 1 };
}

export async function saveChoices(db: Db, occurrenceId: string, choices: Chosen, now: Date): Promise<void> {
  const { minutes, people, place, children } = choices;
  const row = { minutes, people, place, children: children ? 1 : 0, updatedAt: now.toISOString() };
  await db
    .insertInto("guides")
    .values({ occurrenceId, ...row })
    .onConflict((conflict) => conflict.column("occurrenceId").doUpdateSet(row))
    .execute();
}

/**
 * Saves what a leader changed of the choices that their page showed; what another leader changed meanwhile stays.
 *
 * @param shown what their page showed; without it, what is so now
 * @returns the fields that both changed, each in another way: nothing is saved then
 */
export async function changeChoices(
  db: Db,
  occurrence: LedGathering,
  { shown, chosen }: { shown?: Chosen; chosen: Chosen },
  now: Date,
): Promise<Field[]> {
  return await db.transaction().execute(async (trx) => {
    await lock(trx, occurrence.occurrenceId);
    const current = await choicesFor(trx, occurrence);
    const before = shown ?? current;
    const mine = fields.filter((field) => chosen[field] !== before[field]);
    const clashes = mine.filter((field) => current[field] !== before[field] && current[field] !== chosen[field]);
    if (clashes.length > 0) return clashes;
    const changes = Object.fromEntries(mine.map((field) => [field, chosen[field]]));
    await saveChoices(trx, occurrence.occurrenceId, { ...current, ...changes }, now);
    return [];
  });
}

/** Two leaders who choose at once wait for each other. */
async function lock(trx: Trx, occurrenceId: string): Promise<void> {
  await trx.updateTable("occurrences").set({ id: occurrenceId }).where("id", "=", occurrenceId).execute();
}
