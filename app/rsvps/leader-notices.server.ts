import type { Db } from "db/connection";
import { isAnyPublished } from "~/bulletins/current.server";
import { noteOnce } from "~/mail/notices.server";
import { queueMail } from "~/mail/outbox.server";
import { type DueOccurrence, listOccurrencesAround } from "./due.server";
import { closeWindow, guideWindow, isWithin } from "./reminder-times";

/** Tells leaders, once a date, that the guide is ready, and afterwards asks them to close. @returns how many mails */
export async function tellLeaders(db: Db, now: Date): Promise<number> {
  let told = 0;
  for (const occurrence of await listOccurrencesAround(db, now)) {
    if (isWithin(guideWindow(occurrence), now) && (await isAnyPublished(db, occurrence.endsAt, now)))
      told += await tell(db, "guideReady", occurrence, now);
    if (!occurrence.isClosed && isWithin(closeWindow(occurrence), now))
      told += await tell(db, "pleaseClose", occurrence, now);
  }
  return told;
}

async function tell(db: Db, kind: string, { id, date, email }: DueOccurrence, now: Date): Promise<number> {
  return await db.transaction().execute(async (trx) => {
    if (!(await noteOnce(trx, { kind, subjectId: id, day: date }, now))) return 0;
    await queueMail(trx, { kind, to: email, facts: { occurrenceId: id } }, now);
    return 1;
  });
}
