import type { Db } from "db/connection";
import { callOff } from "~/gatherings/call-off.server";
import type { Reach } from "~/gatherings/change.server";
import type { Leader } from "~/gatherings/schedule.server";
import { lockGathering } from "~/gatherings/schedules.server";
import { lockOccurrence } from "./occurrence.server";
import { tellOfDates } from "./tell.server";

/**
 * A leader calls off a date, or it and all later ones, and all who are coming or waiting are told in one mail; a second
 * time nothing more happens.
 */
export async function cancelGathering(db: Db, leader: Leader, reach: Reach, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockGathering(trx, reach.gathering.id);
    const off = await callOff(trx, { ...reach, officeCode: leader.officeCode }, now);
    for (const id of off.map((date) => date.id).sort()) await lockOccurrence(trx, id);
    const news = off.map(({ id, date, time }) => ({
      ...{ occurrenceId: id, kind: "calledOff" as const, was: { date, time } },
    }));
    await tellOfDates(trx, news, now);
  });
}
