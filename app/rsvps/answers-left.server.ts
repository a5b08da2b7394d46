import type { Trx } from "db/connection";
import { queueMail } from "~/mail/outbox.server";
import type { Reply } from "./replies.server";

/** What a guest's calendar said, and what the guest wrote beside it. */
export type AnswerLeft = {
  why:
    | "accepted"
    | "declined"
    | "perhaps"
    | "otherTime"
    | "delegated"
    | "somebodyElse"
    | "declinedBefore"
    | "removed"
    | "unclear";
  note: string;
};

const longestNote = 1_000;
/** A calendar program gone wild, or a forwarded invitation, must not fill the host's mailbox. */
const mostInADay = 5;

/** Tells the host what came from a guest's calendar. */
export async function tellHost(trx: Trx, reply: Reply, { why, note }: AnswerLeft, now: Date): Promise<void> {
  if (await hasHeardEnough(trx, reply.id, now)) return;
  const { email } = await trx
    .selectFrom("occurrences")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("user", "user.id", "gatherings.leaderId")
    .select("user.email")
    .where("occurrences.id", "=", reply.occurrenceId)
    .executeTakeFirstOrThrow();
  const facts = { replyId: reply.id, why, note: note.slice(0, longestNote) };
  await queueMail(trx, { kind: "calendarAnswer", to: email, facts, about: reply.id }, now);
}

async function hasHeardEnough(trx: Trx, replyId: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 86_400_000).toISOString();
  const { told } = await trx
    .selectFrom("outbox")
    .select(({ fn }) => fn.countAll<number>().as("told"))
    .where("kind", "=", "calendarAnswer")
    .where("aboutId", "=", replyId)
    .where("queuedAt", ">=", since)
    .executeTakeFirstOrThrow();
  return Number(told) >= mostInADay;
}
