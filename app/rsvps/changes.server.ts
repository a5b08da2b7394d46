import type { Db, Trx } from "db/connection";
import { record } from "~/activity/record.server";
import { handInAgain } from "~/gatherings/approval.server";
import { carryOut, type Reach, workOut } from "~/gatherings/change.server";
import type { Plan } from "~/gatherings/plan.server";
import type { Leader } from "~/gatherings/schedule.server";
import { lockGathering } from "~/gatherings/schedules.server";
import type { DateChange } from "~/gatherings/work-out";
import { type Foreseen, foreseen, idsToTell } from "./foresee.server";
import { lockOccurrence, settleSeats } from "./occurrence.server";
import { type News, tellOfDates } from "./tell.server";

/** `seen` is what the leader was shown before; left out, nothing was. */
type Wish = { plan: Plan; seen?: string };

export type Changed = "changed" | "off" | "too-small" | { differs: Foreseen };

/**
 * A leader changes a date of a gathering, or it and all later ones: guests are told in one mail of other times, other places
 * and dates called off, and new seats go to those in line. There can't be less room than seats are taken.
 */
export async function changeLedGathering(
  db: Db,
  leader: Leader,
  reach: Reach,
  { plan: { startsAt: _, endsAt: __, ...plan }, seen }: Wish,
  now: Date,
): Promise<Changed> {
  return await db.transaction().execute(async (trx) => {
    await lockGathering(trx, reach.gathering.id);
    const changes = await workOut(trx, reach, plan, now);
    if (changes.every((change) => change.act !== "added" && change.row.cancelledAt !== null)) return "off";
    const locked = await lockDates(trx, changes);
    if (isTooSmall(changes, locked)) return "too-small";
    const news = await foreseen(trx, changes);
    if (seen !== undefined && news.seen !== seen) return { differs: news };
    await carryOut(trx, reach, plan, changes, now);
    await askAnew(trx, changes);
    await tellOfDates(trx, newsOf(changes), now);
    for (const { id } of locked) await settle(trx, id, now);
    await noteChange(trx, leader, reach.gathering.id, now);
    return "changed";
  });
}

/** In one order, as every act that needs several locks takes them. */
async function lockDates(trx: Trx, changes: DateChange[]) {
  const ids = changes.flatMap((change) => (change.act === "added" ? [] : [change.row.id])).sort();
  const locked = [];
  for (const id of ids) locked.push(await lockOccurrence(trx, id));
  return locked.filter((occurrence) => occurrence !== undefined);
}

function isTooSmall(changes: DateChange[], locked: { id: string; seatsTaken: number }[]): boolean {
  const taken = new Map(locked.map(({ id, seatsTaken }) => [id, seatsTaken]));
  return changes.some((change) => {
    if (change.act === "added" || change.act === "calledOff" || change.row.cancelledAt !== null) return false;
    const { capacity } = change.after;
    return capacity !== null && capacity < (taken.get(change.row.id) ?? 0);
  });
}

/** "I am coming" was said of another time or place. */
async function askAnew(trx: Trx, changes: DateChange[]): Promise<void> {
  const ids = idsToTell(changes);
  if (ids.length === 0) return;
  await trx.updateTable("replies").set({ confirmedAt: null }).where("occurrenceId", "in", ids).execute();
}

function newsOf(changes: DateChange[]): News[] {
  return changes.flatMap((change) => {
    if (change.act !== "moves" && change.act !== "calledOff") return [];
    const { id, date, time } = change.row;
    return [{ occurrenceId: id, kind: change.act === "moves" ? "moved" : "calledOff", was: { date, time } }];
  });
}

async function settle(trx: Trx, occurrenceId: string, now: Date): Promise<void> {
  const occurrence = await lockOccurrence(trx, occurrenceId);
  if (occurrence) await settleSeats(trx, occurrence, now);
}

async function noteChange(trx: Trx, leader: Leader, id: string, now: Date): Promise<void> {
  await trx.updateTable("gatherings").set({ updatedAt: now.toISOString() }).where("id", "=", id).execute();
  await handInAgain(trx, id);
  await record(trx, { kind: "gathering-changed", subjectId: id, officeCode: leader.officeCode }, now);
}
