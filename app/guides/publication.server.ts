import type { Db, Trx } from "db/connection";
import { type Publication, type PublishOutcome, putOut, takeBack } from "~/bulletins/publish.server";
import { isQueued, queueMail } from "~/mail/outbox.server";
import { announce } from "./announcements.server";
import { listHolders } from "./openings.server";

/** Publishes what stands on the desk, now or from a set time; of a bulletin that is out, it is a correction. */
export async function publishBulletin(
  db: Db,
  id: string,
  publication: Publication,
  now: Date,
): Promise<PublishOutcome> {
  return await db.transaction().execute(async (trx) => {
    const outcome = await putOut(trx, id, publication, now);
    if (outcome === "published") await announce(trx, id, now);
    if (outcome === "corrected") await tellThoseWhoOpened(trx, id, now);
    return outcome;
  });
}

/** Takes a bulletin back, whether it is out or waits for its time: leaders' guides are made of the one before again. */
export async function unpublishBulletin(db: Db, id: string, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takeBack(trx, id, now);
    await tellThoseWhoOpened(trx, id, now);
  });
}

/** So long a mail about a change waits, that the next one may go with it. */
const minutesToCollect = 10;

/** A leader with a guide to come may have it on paper: one mail for all that is changed within some minutes. */
async function tellThoseWhoOpened(trx: Trx, bulletinId: string, now: Date): Promise<void> {
  for (const { occurrenceId, email } of await listHolders(trx, bulletinId, now)) {
    const mail = { kind: "bulletinChanged", to: email, facts: { occurrenceId, bulletinId }, after: minutesToCollect };
    if (!(await isQueued(trx, mail))) await queueMail(trx, mail, now);
  }
}
