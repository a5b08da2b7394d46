import type { Db } from "db/connection";
import type { ReplyTable } from "db/schema/rsvps";
import type { Selectable } from "kysely";
import { normalEmail } from "~/accounts/sign-in.server";

export type Reply = Selectable<ReplyTable>;

export async function findByEmail(db: Db, occurrenceId: string, email: string): Promise<Reply | undefined> {
  return await db
    .selectFrom("replies")
    .selectAll()
    .where("occurrenceId", "=", occurrenceId)
    .where("email", "=", normalEmail(email))
    .executeTakeFirst();
}

/** A guest the leader wrote down, by the form that did it. */
export async function findByForm(db: Db, occurrenceId: string, formKey: string): Promise<Reply | undefined> {
  return await db
    .selectFrom("replies")
    .selectAll()
    .where("occurrenceId", "=", occurrenceId)
    .where("formKey", "=", formKey)
    .executeTakeFirst();
}
