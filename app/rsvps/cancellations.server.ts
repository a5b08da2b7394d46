import type { Db } from "db/connection";
import { callOff, type Leader } from "~/gatherings/schedule.server";
import { lockOccurrence } from "./occurrence.server";
import { tellGuests } from "./tell.server";

type Led = { id: string; occurrenceId: string };

/** A leader calls a gathering off, and all who are coming or waiting are told; a second time nothing more happens. */
export async function cancelGathering(db: Db, leader: Leader, { id, occurrenceId }: Led, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockOccurrence(trx, occurrenceId);
    if (await callOff(trx, leader, id, now)) await tellGuests(trx, occurrenceId, "calledOff", now);
  });
}
