import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import { record } from "~/activity/record.server";
import { queueMail } from "~/mail/outbox.server";
import { normalEmail } from "./sign-in.server";
import { trust } from "./trust.server";

export type User = {
  id: string;
  name: string;
  email: string;
  role: "leader" | "staff";
  /** null is staff of all offices */
  officeCode: string | null;
  locale: string;
};

const userColumns = ["id", "name", "email", "role", "officeCode", "locale"] as const;

export async function findUserByEmail(db: Db, email: string): Promise<User | undefined> {
  return await db.selectFrom("user").select(userColumns).where("email", "=", normalEmail(email)).executeTakeFirst();
}

type NewUser = Omit<User, "id">;

type NewLeader = Omit<NewUser, "role"> & { trusted?: boolean };

/** Staff ask somebody to lead: they get an account and a mail that says how to sign in. */
export async function inviteLeader(
  db: Db,
  { trusted = false, ...leader }: NewLeader,
  now: Date,
): Promise<"invited" | "known"> {
  return await db.transaction().execute(async (trx) => {
    const id = await addUser(trx, { ...leader, role: "leader" }, now);
    if (!id) return "known";
    if (trusted) await trust(trx, id, now);
    await queueMail(trx, { kind: "invitation", to: normalEmail(leader.email), facts: { userId: id } }, now);
    await record(trx, { kind: "leader-invited", subjectId: id, officeCode: leader.officeCode }, now);
    return "invited";
  });
}

/** The command line's way in: makes a staff account, or makes staff of an account there is. */
export async function ensureStaff(db: Db, email: string, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const name = normalEmail(email).split("@")[0] ?? "";
    const added = await addUser(trx, { name, email, role: "staff", officeCode: null, locale: "en" }, now);
    if (!added) await trx.updateTable("user").set({ role: "staff" }).where("email", "=", normalEmail(email)).execute();
  });
}

export async function addUser(trx: Trx, user: NewUser, now: Date): Promise<string | undefined> {
  const at = now.toISOString();
  const added = await trx
    .insertInto("user")
    .values({ ...user, id: newId(), email: normalEmail(user.email), emailVerified: 1, createdAt: at, updatedAt: at })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added?.id;
}

/** The leaders a staff member answers for: those of one office, or everybody. */
export async function listLeaders(db: Db, officeCode: string | null) {
  return await db
    .selectFrom("user")
    .innerJoin("offices", "offices.code", "user.officeCode")
    .select(["user.id", "user.name", "user.email", "offices.name as office"])
    .where("user.role", "=", "leader")
    .$if(officeCode !== null, (query) => query.where("user.officeCode", "=", officeCode))
    .orderBy("user.name")
    .execute();
}

export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? "";
}
