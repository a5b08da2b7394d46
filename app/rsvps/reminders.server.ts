import type { Db, Trx } from "db/connection";
import { noteOnce } from "~/mail/notices.server";
import { type DueOccurrence, listOccurrencesAround } from "./due.server";
import { freshHours, isWithin, type Reminder, reminders, reminderWindow } from "./reminder-times";
import { queueReplyMail } from "./reply-mail.server";

/** Reminds those who are going, the day before and on the day, each once. @returns how many occurrences it was time for */
export async function remindGuests(db: Db, now: Date): Promise<number> {
  let reminded = 0;
  for (const occurrence of await listOccurrencesAround(db, now)) {
    for (const reminder of reminders) {
      if (!isWithin(reminderWindow(reminder, occurrence), now)) continue;
      if (await db.transaction().execute((trx) => remind(trx, occurrence, reminder, now))) reminded++;
    }
  }
  return reminded;
}

async function remind(trx: Trx, { id, date }: DueOccurrence, reminder: Reminder, now: Date): Promise<boolean> {
  if (!(await noteOnce(trx, { kind: reminder, subjectId: id, day: date }, now))) return false;
  const fresh = new Date(now.getTime() - freshHours * 3_600_000).toISOString();
  const guests = await trx
    .selectFrom("replies")
    .select(["id", "email"])
    .where("occurrenceId", "=", id)
    .where("status", "=", "going")
    .where("updatedAt", "<", fresh)
    .orderBy("turn")
    .execute();
  for (const guest of guests) await queueReplyMail(trx, reminder, guest, now);
  return true;
}
