import type { Db, Trx } from "db/connection";
import { randomText } from "db/id";
import type { SignedLinks } from "~/accounts/signed-links.server";
import type { Plan } from "./plan";

/** Who reads at an occurrence, each with the token of their own link, in the order of their names. */
export async function listReaders(
  db: Db,
  occurrenceId: string,
  links: SignedLinks,
): Promise<{ id: string; name: string; token: string }[]> {
  const rows = await db
    .selectFrom("readers")
    .select(["id", "name", "generation"])
    .where("occurrenceId", "=", occurrenceId)
    .orderBy("name")
    .execute();
  return rows.map(({ id, name, generation }) => ({ id, name, token: links.sign({ id, generation }) }));
}

/** Those who are named on the plan have a link; whoever is named no more has none, and a new one when named again. */
export async function keepReaders(trx: Trx, occurrenceId: string, { blocks }: Plan): Promise<void> {
  const names = [...new Set(Object.values(blocks).flatMap(({ reader }) => reader ?? []))];
  await trx
    .deleteFrom("readers")
    .where("occurrenceId", "=", occurrenceId)
    .$if(names.length > 0, (query) => query.where("name", "not in", names))
    .execute();
  for (const name of names)
    await trx
      .insertInto("readers")
      .values({ id: randomText(20), occurrenceId, name })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Takes the power from a reader's link; the new one is another. */
export async function renewReader(db: Db, occurrenceId: string, id: string): Promise<void> {
  await db
    .updateTable("readers")
    .set((eb) => ({ generation: eb("generation", "+", 1) }))
    .where("id", "=", id)
    .where("occurrenceId", "=", occurrenceId)
    .execute();
}

/** Whose link it is, and where; undefined for one without power. */
export async function findReader(db: Db, links: SignedLinks, token: string) {
  const id = links.idIn(token);
  const row = id
    ? await db
        .selectFrom("readers")
        .innerJoin("occurrences", "occurrences.id", "readers.occurrenceId")
        .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
        .select(["readers.id", "readers.name", "generation", "leaderId", "gatheringId", "originalDate"])
        .where("readers.id", "=", id)
        .executeTakeFirst()
    : undefined;
  return row && links.isGenuine(token, row) ? row : undefined;
}
