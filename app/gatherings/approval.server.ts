import type { Db, Trx } from "db/connection";
import { trust } from "~/accounts/trust.server";
import type { User } from "~/accounts/users.server";
import { record } from "~/activity/record.server";
import { queueMail } from "~/mail/outbox.server";

type Staff = Pick<User, "officeCode">;

/** What waits for staff of these offices, the longest waiting first; what they sent back is with its leader. */
export async function listWaiting(db: Db, { officeCode }: Staff) {
  return await waiting(db, officeCode)
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .select(["gatherings.id", "user.name as leader", "gatherings.createdAt"])
    .select(({ fn }) => [fn.min<string>("title").as("title"), fn.min<string>("date").as("date")])
    .where("sentBackAt", "is", null)
    .groupBy(["gatherings.id", "user.name", "gatherings.createdAt"])
    .orderBy("gatherings.createdAt")
    .orderBy("gatherings.id")
    .execute();
}

/** One that waits, or was sent back, as its reviewer needs it: nothing private. */
export async function findWaiting(db: Db, { officeCode }: Staff, id: string) {
  return await waiting(db, officeCode)
    .innerJoin("occurrences", "occurrences.gatheringId", "gatherings.id")
    .innerJoin("schedules", "schedules.id", "occurrences.scheduleId")
    .leftJoin("templates", "templates.id", "gatherings.templateId")
    .select(["gatherings.id", "gatherings.leaderId", "user.name as leader", "sentBackAt", "sentBackNote", "plan"])
    .select(["occurrences.title", "occurrences.about", "occurrences.minutes", "place", "town", "country", "capacity"])
    .select(["date", "time", "zone", "templates.title as templateTitle", "templates.about as templateAbout"])
    .select("templates.minutes as templateMinutes")
    .where("gatherings.id", "=", id)
    .orderBy("startsAt")
    .limit(1)
    .executeTakeFirst();
}

function waiting(db: Db, officeCode: string | null) {
  return db
    .selectFrom("gatherings")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .where("approvedAt", "is", null)
    .where("gatherings.cancelledAt", "is", null)
    .$if(officeCode !== null, (query) => query.where("gatherings.officeCode", "=", officeCode ?? ""));
}

type Approval = { id: string; trusting: boolean };

/** Staff let a gathering be public; trusting its leader, all that wait of theirs, and all to come. The leader is told. */
export async function approve(db: Db, staff: Staff, { id, trusting }: Approval, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const leaderId = await lockWaiting(trx, staff, id);
    if (!leaderId) return;
    if (trusting) await trust(trx, leaderId, now);
    const approved = await trx
      .updateTable("gatherings")
      .set({ approvedAt: now.toISOString(), sentBackAt: null, sentBackNote: null, updatedAt: now.toISOString() })
      .where("approvedAt", "is", null)
      .where((eb) => (trusting ? eb("leaderId", "=", leaderId) : eb("id", "=", id)))
      .returning(["id", "officeCode"])
      .execute();
    for (const { id: gatheringId, officeCode } of approved) {
      await tellLeader(trx, "approved", { id: gatheringId, leaderId }, now);
      await record(trx, { kind: "gathering-approved", subjectId: gatheringId, officeCode }, now);
    }
  });
}

type Return = { id: string; note: string };

/** Staff ask the leader to mend something first; changed, it waits for them again. */
export async function sendBack(db: Db, staff: Staff, { id, note }: Return, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const leaderId = await lockWaiting(trx, staff, id);
    if (!leaderId) return;
    await trx
      .updateTable("gatherings")
      .set({ sentBackAt: now.toISOString(), sentBackNote: note })
      .where("id", "=", id)
      .execute();
    await tellLeader(trx, "sentBack", { id, leaderId }, now);
    await record(trx, { kind: "gathering-sent-back", subjectId: id, officeCode: staff.officeCode }, now);
  });
}

/** A gathering that its leader changed after it was sent back waits for staff again. */
export async function handInAgain(trx: Trx, id: string): Promise<void> {
  await trx.updateTable("gatherings").set({ sentBackAt: null }).where("id", "=", id).execute();
}

/** Touching the row first is the lock, on both engines. @returns its leader; undefined for what waits no more */
async function lockWaiting(trx: Trx, { officeCode }: Staff, id: string): Promise<string | undefined> {
  const row = await trx
    .updateTable("gatherings")
    .set((eb) => ({ updatedAt: eb.ref("updatedAt") }))
    .where("id", "=", id)
    .where("approvedAt", "is", null)
    .$if(officeCode !== null, (query) => query.where("officeCode", "=", officeCode ?? ""))
    .returning("leaderId")
    .executeTakeFirst();
  return row?.leaderId;
}

type Led = { id: string; leaderId: string };

async function tellLeader(trx: Trx, kind: string, { id, leaderId }: Led, now: Date): Promise<void> {
  const { email } = await trx.selectFrom("user").select("email").where("id", "=", leaderId).executeTakeFirstOrThrow();
  await queueMail(trx, { kind, to: email, facts: { gatheringId: id } }, now);
}
