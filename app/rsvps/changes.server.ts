import type { Db } from "db/connection";
import type { Plan } from "~/gatherings/plan.server";
import { type Change, changeGathering, type Leader } from "~/gatherings/schedule.server";
import { lockOccurrence, settleSeats } from "./occurrence.server";
import { tellGuests } from "./tell.server";

type Led = { id: string; occurrenceId: string };

/**
 * A leader changes a gathering: guests are told of another time or place, and new seats go to those in line. There can't
 * be less room than seats are taken.
 */
export async function changeLedGathering(
  db: Db,
  leader: Leader,
  { id, occurrenceId }: Led,
  plan: Plan,
  now: Date,
): Promise<Change | "too-small"> {
  return await db.transaction().execute(async (trx) => {
    const { seatsTaken = 0 } = (await lockOccurrence(trx, occurrenceId)) ?? {};
    if (plan.capacity !== null && plan.capacity < seatsTaken) return "too-small";
    const change = await changeGathering(trx, leader, id, plan, now);
    if (change === "time-or-place") {
      await trx.updateTable("replies").set({ confirmedAt: null }).where("occurrenceId", "=", occurrenceId).execute();
      await tellGuests(trx, occurrenceId, "moved", now);
    }
    const occurrence = await lockOccurrence(trx, occurrenceId);
    if (occurrence) await settleSeats(trx, occurrence, now);
    return change;
  });
}
