import type { Db } from "db/connection";
import { isAnyPublished } from "~/bulletins/current.server";
import { listLeaders } from "~/gatherings/leaders.server";
import { noteOnce } from "~/mail/notices.server";
import { queueMails } from "~/mail/outbox.server";
import { type DueOccurrence, listOccurrencesAround } from "./due.server";
import { closeWindow, guideWindow, isWithin } from "./reminder-times";

/** Tells all who lead, once a date, that the guide is ready, and afterwards asks the host to close. @returns how many dates */
export async function tellLeaders(db: Db, now: Date): Promise<number> {
  let told = 0;
  for (const occurrence of await listOccurrencesAround(db, now)) {
    if (isWithin(guideWindow(occurrence), now) && (await isAnyPublished(db, occurrence, now)))
      told += await tell(db, "guideReady", occurrence, now);
    if (!occurrence.isClosed && isWithin(closeWindow(occurrence), now))
      told += await tell(db, "pleaseClose", occurrence, now);
  }
  return told;
}

async function tell(
  db: Db,
  kind: "guideReady" | "pleaseClose",
  { id, gatheringId, date, email }: DueOccurrence,
  now: Date,
): Promise<number> {
  return await db.transaction().execute(async (trx) => {
    if (!(await noteOnce(trx, { kind, subjectId: id, day: date }, now))) return 0;
    const told = kind === "guideReady" ? await listLeaders(trx, gatheringId) : [{ email }];
    const mails = told.map((leader) => ({ kind, to: leader.email, facts: { occurrenceId: id } }));
    await queueMails(trx, mails, now);
    return 1;
  });
}
