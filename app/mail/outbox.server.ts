import type { Db, Trx } from "db/connection";
import { newId } from "db/id";

/** `about` is the id of what it is about, where that may have to be forgotten. */
type NewMail = { kind: string; to: string; facts: Record<string, unknown>; about?: string };

/** Writes a mail into the outbox in the act's own transaction; it is rendered when it is sent. */
export async function queueMail(trx: Trx, { kind, to, facts, about }: NewMail, now: Date): Promise<void> {
  const id = newId();
  const at = now.toISOString();
  await trx
    .insertInto("outbox")
    .values({
      id,
      kind,
      recipient: to,
      facts: JSON.stringify(facts),
      aboutId: about ?? null,
      messageId: id,
      queuedAt: at,
      dueAt: at,
      attempts: 0,
    })
    .execute();
}

/** Forgets every mail about something, sent or not. */
export async function forgetMailsAbout(trx: Trx, aboutId: string): Promise<void> {
  await trx.deleteFrom("outbox").where("aboutId", "=", aboutId).execute();
}

export type MailState = "queued" | "sent" | "failed";
export type MailOverview = {
  id: string;
  kind: string;
  /** null where the reader may not know it: coming to a gathering is nobody else's business. */
  to: string | null;
  state: MailState;
  attempts: number;
  lastError: string | null;
  /** When it was sent, failed, or will be tried again. */
  at: string;
};

/** The newest mails first, for staff: what waits, what went, what failed and why; addresses only of the kinds named. */
export async function listMails(db: Db, limit: number, kindsWithAddress: string[] = []): Promise<MailOverview[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("droppedAt", "is", null)
    .orderBy("queuedAt", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    to: kindsWithAddress.includes(row.kind) ? row.recipient : null,
    state: row.sentAt ? "sent" : row.failedAt ? "failed" : "queued",
    attempts: row.attempts,
    lastError: row.lastError,
    at: row.sentAt ?? row.failedAt ?? row.dueAt,
  }));
}

/** How many mails wait and how many failed: what staff need to know at a glance. */
export async function countMails(db: Db): Promise<Record<MailState, number>> {
  const { count } = db.fn;
  const row = await db
    .selectFrom("outbox")
    .select([
      count<number>("id").filterWhere("sentAt", "is not", null).as("sent"),
      count<number>("id").filterWhere("failedAt", "is not", null).as("failed"),
      count<number>("id")
        .filterWhere((eb) =>
          eb.and([eb("sentAt", "is", null), eb("failedAt", "is", null), eb("droppedAt", "is", null)]),
        )
        .as("queued"),
    ])
    .executeTakeFirstOrThrow();
  return { sent: Number(row.sent), failed: Number(row.failed), queued: Number(row.queued) };
}
