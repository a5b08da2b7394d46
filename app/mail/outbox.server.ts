import type { Db, Trx } from "db/connection";
import { newId } from "db/id";

/** `about` is the id of what it is about, where that may have to be forgotten; `after` are minutes until it is due. */
type NewMail = { kind: string; to: string; facts: Record<string, unknown>; about?: string; after?: number };

/** Writes a mail into the outbox in the act's own transaction; it is rendered when it is sent. */
export async function queueMail(trx: Trx, mail: NewMail, now: Date): Promise<void> {
  await queueMails(trx, [mail], now);
}

/** As many rows as a statement takes on both engines. */
const rowsAtOnce = 500;

/** Many mails at once, of which each is sent by itself. */
export async function queueMails(trx: Trx, mails: NewMail[], now: Date): Promise<void> {
  for (let from = 0; from < mails.length; from += rowsAtOnce) {
    const rows = mails.slice(from, from + rowsAtOnce).map((mail) => rowOf(mail, now));
    await trx.insertInto("outbox").values(rows).execute();
  }
}

function rowOf({ kind, to, facts, about, after = 0 }: NewMail, now: Date) {
  const id = newId();
  return {
    ...{ id, kind, recipient: to, facts: JSON.stringify(facts), aboutId: about ?? null, messageId: id, attempts: 0 },
    queuedAt: now.toISOString(),
    dueAt: new Date(now.getTime() + after * 60_000).toISOString(),
  };
}

/** Whether the very same mail waits already. */
export async function isQueued(trx: Trx, { kind, to, facts }: NewMail): Promise<boolean> {
  const row = await trx
    .selectFrom("outbox")
    .select("id")
    .where("kind", "=", kind)
    .where("recipient", "=", to)
    .where("facts", "=", JSON.stringify(facts))
    .where("sentAt", "is", null)
    .where("failedAt", "is", null)
    .where("droppedAt", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets every mail about something, sent or not, those about several such things too. */
export async function forgetMailsAbout(trx: Trx, aboutId: string): Promise<void> {
  await trx
    .deleteFrom("outbox")
    .where((eb) => eb.or([eb("aboutId", "=", aboutId), eb("facts", "like", `%"${aboutId}"%`)]))
    .execute();
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
