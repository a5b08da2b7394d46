import type { Db, Trx } from "db/connection";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { record } from "~/activity/record.server";
import { queueMails } from "~/mail/outbox.server";

/** Tells leaders of every bulletin whose set time has come. @returns how many bulletins */
export async function announceBulletins(db: Db, now: Date): Promise<number> {
  const due = await db
    .selectFrom("bulletins")
    .select("id")
    .where("publishedAt", "<=", now.toISOString())
    .where("announcedAt", "is", null)
    .execute();
  for (const { id } of due) await db.transaction().execute((trx) => announce(trx, id, now));
  return due.length;
}

/** Tells every leader who hears of bulletins, once for each bulletin, whoever else does the same at the same time. */
export async function announce(trx: Trx, bulletinId: string, now: Date): Promise<void> {
  const claimed = await trx
    .updateTable("bulletins")
    .set({ announcedAt: now.toISOString() })
    .where("id", "=", bulletinId)
    .where("announcedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!claimed) return;
  const leaders = await listHearers(trx);
  const mails = leaders.map(({ id, email }) => ({
    ...{ kind: "bulletinOut", to: email },
    facts: { bulletinId, userId: id },
  }));
  await queueMails(trx, mails, now);
  await record(trx, { kind: "bulletin-published", subjectId: bulletinId }, now);
}

/** The leaders who are told when a bulletin is published. */
async function listHearers(db: Db) {
  return await db
    .selectFrom("user")
    .select(["id", "email"])
    .where("role", "=", "leader")
    .where("hearsOfBulletins", "=", 1)
    .orderBy("id")
    .execute();
}

export async function countHearers(db: Db): Promise<number> {
  return (await listHearers(db)).length;
}

export async function hearsOfBulletins(db: Db, userId: string): Promise<boolean> {
  const user = await db.selectFrom("user").select("hearsOfBulletins").where("id", "=", userId).executeTakeFirst();
  return user?.hearsOfBulletins === 1;
}

/** The leader whose mails a link switches; for an invented or mistyped one nobody. */
export async function findHearer(db: Db, links: SignedLinks, token: string) {
  const id = links.idIn(token);
  if (!id || !links.isGenuine(token, { id, generation: 1 })) return undefined;
  return await db.selectFrom("user").select(["id", "hearsOfBulletins"]).where("id", "=", id).executeTakeFirst();
}

/** Switches a leader's mails about new bulletins on or off. */
export async function setHearing(db: Db, userId: string, hears: boolean): Promise<void> {
  await db
    .updateTable("user")
    .set({ hearsOfBulletins: hears ? 1 : 0 })
    .where("id", "=", userId)
    .execute();
}
