import type { Db, Trx } from "db/connection";
import { addUser, findUserByEmail } from "~/accounts/users.server";
import { record } from "~/activity/record.server";
import { queueMail } from "~/mail/outbox.server";
import { isLedBy } from "./gatherings.server";

/** Those who lead beside the host, as the host wrote their names down. */
export async function listCoLeaders(db: Db, gatheringId: string): Promise<{ id: string; name: string }[]> {
  return await db
    .selectFrom("coLeaders")
    .select(["userId as id", "name"])
    .where("gatheringId", "=", gatheringId)
    .orderBy("name")
    .execute();
}

/** Whether it is this leader who hosts, and not somebody who leads with them. */
export async function isHost(db: Db, leaderId: string, gatheringId: string): Promise<boolean> {
  const row = await db
    .selectFrom("gatherings")
    .select("id")
    .where("id", "=", gatheringId)
    .where("leaderId", "=", leaderId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The accounts of all who lead a gathering, its host's and those of whoever leads along. */
export async function listLeaders(db: Db, gatheringId: string): Promise<{ id: string; email: string }[]> {
  return await db
    .selectFrom("user")
    .select(["user.id", "user.email"])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("gatherings")
          .select("gatherings.id")
          .where("gatherings.id", "=", gatheringId)
          .where((gathering) => isLedBy(gathering, gathering.ref("user.id"))),
      ),
    )
    .orderBy("user.email")
    .execute();
}

type Hosted = { id: string; officeCode: string };
type NewCoLeader = { name: string; email: string; locale: string };

/**
 * The host asks somebody to lead with them: told by a mail, with an account made for those who have none. What the host
 * sees is the same either way. Staff lead no gatherings.
 */
export async function addCoLeader(
  db: Db,
  { id, officeCode }: Hosted,
  { name, email, locale }: NewCoLeader,
  now: Date,
): Promise<"added" | "refused"> {
  return await db.transaction().execute(async (trx) => {
    const known = await findUserByEmail(trx, email);
    if (known?.role === "staff") return "refused";
    const added = known?.id ?? (await addUser(trx, { name, email, role: "leader", officeCode, locale }, now));
    if (!added || (await isHost(trx, added, id))) return "refused";
    const isNew = await trx
      .insertInto("coLeaders")
      .values({ gatheringId: id, userId: added, name, addedAt: now.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .returning("userId")
      .executeTakeFirst();
    if (isNew) await queueMail(trx, { kind: "coLeader", to: known?.email ?? email, facts: { gatheringId: id } }, now);
    if (isNew) await record(trx, { kind: "co-leader-added", subjectId: id, officeCode }, now);
    return "added";
  });
}

/** From the next click on they lead it no more. */
export async function removeCoLeader(db: Db, gatheringId: string, userId: string): Promise<void> {
  await db.deleteFrom("coLeaders").where("gatheringId", "=", gatheringId).where("userId", "=", userId).execute();
}

/**
 * The host hands a gathering over to somebody who leads with them. The former host's links lose their power; guests, dates
 * and the UID in their calendars stay. The new host is told.
 */
export async function handOver(
  db: Db,
  hostId: string,
  { id, to }: { id: string; to: string },
  now: Date,
): Promise<"handed-over" | "refused"> {
  return await db.transaction().execute(async (trx) => {
    const at = now.toISOString();
    const heir = await trx
      .deleteFrom("coLeaders")
      .where("gatheringId", "=", id)
      .where("userId", "=", to)
      .where((eb) =>
        eb.exists(eb.selectFrom("gatherings").select("id").where("id", "=", id).where("leaderId", "=", hostId)),
      )
      .returning("userId")
      .executeTakeFirst();
    if (!heir) return "refused";
    const gathering = await trx
      .updateTable("gatherings")
      .set((eb) => ({ leaderId: to, updatedAt: at, hostGeneration: eb("hostGeneration", "+", 1) }))
      .where("id", "=", id)
      .returning("officeCode")
      .executeTakeFirstOrThrow();
    await renewWhatWasSeen(trx, id, at);
    const { email } = await trx.selectFrom("user").select("email").where("id", "=", to).executeTakeFirstOrThrow();
    await queueMail(trx, { kind: "handedOver", to: email, facts: { gatheringId: id } }, now);
    await record(trx, { kind: "gathering-handed-over", subjectId: id, officeCode: gathering.officeCode }, now);
    return "handed-over";
  });
}

/** The former host knows the readers' links, and calendars name the former host. */
async function renewWhatWasSeen(trx: Trx, gatheringId: string, at: string): Promise<void> {
  await trx
    .updateTable("readers")
    .set((eb) => ({ generation: eb("generation", "+", 1) }))
    .where("occurrenceId", "in", (dates) =>
      dates.selectFrom("occurrences").select("id").where("gatheringId", "=", gatheringId),
    )
    .execute();
  await trx.updateTable("schedules").set({ updatedAt: at }).where("gatheringId", "=", gatheringId).execute();
}
