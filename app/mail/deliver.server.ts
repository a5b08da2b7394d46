import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "db/connection";
import { newId } from "db/id";
import type { OutboxTable } from "db/schema/mail";
import type { Selectable } from "kysely";
import type { Message, Transport } from "./transport.server";

/**
 * Draws a mail from its facts at the moment it is sent.
 * @returns null when there is no reason for it any more
 */
export type Renderer = (mail: { to: string; facts: unknown }, now: Date) => Promise<Omit<Message, "to"> | null>;
export type Renderers = Record<string, Renderer>;

export type Post = { transport: Pick<Transport, "send">; renderers: Renderers; from: string; host: string };
type Mail = Selectable<OutboxTable>;

const leaseMinutes = 5;
const atOnce = 5;
/** Minutes until the next attempt; after the last, about two days in, the mail counts as failed. */
const backOff = [1, 2, 5, 15, 30, 60, 120, 240, 480, 960, 960];

/**
 * Sends what is due, a few at a time. Every mail is leased first, so that two processes never send the same one;
 * a lease that runs out (its process died) is taken over.
 * @returns how many mails it took in hand
 */
export async function deliverDue(db: Db, post: Post, now: () => Date): Promise<number> {
  const mails = await lease(db, now());
  await Promise.all(mails.map((mail) => deliver(db, post, mail, now)));
  return mails.length;
}

async function lease(db: Db, now: Date): Promise<Mail[]> {
  const at = now.toISOString();
  return await db
    .updateTable("outbox")
    .set({ leaseId: newId(), leasedUntil: minutesAfter(now, leaseMinutes) })
    .where("id", "in", (waiting) =>
      waiting
        .selectFrom("outbox")
        .select("id")
        .where("sentAt", "is", null)
        .where("failedAt", "is", null)
        .where("droppedAt", "is", null)
        .where("dueAt", "<=", at)
        .where((eb) => eb.or([eb("leasedUntil", "is", null), eb("leasedUntil", "<=", at)]))
        .orderBy("dueAt")
        .limit(atOnce),
    )
    .where((eb) => eb.or([eb("leasedUntil", "is", null), eb("leasedUntil", "<=", at)]))
    .returningAll()
    .execute();
}

async function deliver(db: Db, post: Post, mail: Mail, now: () => Date): Promise<void> {
  const outcome = await attempt(post, mail, now);
  await settle(db, mail, outcome);
}

async function attempt(post: Post, mail: Mail, now: () => Date): Promise<Partial<Mail>> {
  try {
    const message = await render(post, mail, now());
    if (!message) return { droppedAt: now().toISOString() };
    const messageId = `<${mail.messageId}@${post.host}>`;
    await post.transport.send({ ...message, to: mail.recipient, from: post.from, messageId });
    return { sentAt: now().toISOString(), lastError: null };
  } catch (error) {
    return afterFailure(mail, error, now());
  }
}

async function render(post: Post, mail: Mail, now: Date) {
  const renderer = post.renderers[mail.kind];
  if (!renderer) throw new Error(`No one knows how to write a mail of the kind "${mail.kind}"`);
  return await renderer({ to: mail.recipient, facts: JSON.parse(mail.facts) }, now);
}

const settleTries = 5;

/** Only the lease's holder may say what became of a mail. It is tried again and again: unsaid, a sent mail goes out twice. */
async function settle(db: Db, mail: Mail, outcome: Partial<Mail>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await db
        .updateTable("outbox")
        .set({ ...outcome, attempts: mail.attempts + 1, leaseId: null, leasedUntil: null })
        .where("id", "=", mail.id)
        .where("leaseId", "=", mail.leaseId)
        .execute();
      return;
    } catch (error) {
      if (tries === settleTries) throw error;
      await sleep(tries * 1_000);
    }
  }
}

function afterFailure(mail: Mail, error: unknown, now: Date): Partial<Mail> {
  const lastError = withoutAddresses(error instanceof Error ? error.message : String(error)).slice(0, 500);
  const wait = backOff[mail.attempts];
  if (isRefusedForGood(error) || wait === undefined) return { lastError, failedAt: now.toISOString() };
  return { lastError, dueAt: minutesAfter(now, wait) };
}

/** RFC 5321 4.2.1: a reply of 5yz to the recipient or the message is final. Failed log-ins are ours to mend, so they wait. */
function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !("responseCode" in error)) return false;
  const code = Number(error.responseCode);
  return code >= 500 && code < 600 && !("code" in error && error.code === "EAUTH");
}

function minutesAfter(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}

/** A mail server's refusal quotes the address; what is kept of it does not. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>]+@[^\s<>]+/g, "…");
}
