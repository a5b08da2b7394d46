import type { Trx } from "db/connection";
import { queueReplyMail } from "./reply-mail.server";

/** Queues one mail for each party that is going or waiting. */
export async function tellGuests(
  trx: Trx,
  occurrenceId: string,
  kind: string,
  now: Date,
  facts: Record<string, unknown> = {},
): Promise<void> {
  for (const guest of await listParties(trx, [occurrenceId])) await queueReplyMail(trx, kind, guest, now, facts);
}

/** What became of a date, and when it was to be: date YYYY-MM-DD and time HH:MM, the wall clock of the place. */
export type News = { occurrenceId: string; kind: "moved" | "calledOff"; was: { date: string; time: string } };

/** What a mail about several dates of one guest keeps of each. */
export type ToldDate = { replyId: string; kind: string; was?: { date: string; time: string }; change?: string };

/** A mail about a reply that was just given. */
export type ReplyMail = {
  kind: "going" | "waiting" | "repliedAgain";
  to: { id: string; email: string };
  change?: string;
};

/** Tells a guest how their replies stand, in one mail whether to one date or to several. */
export async function tellOfReplies(trx: Trx, mails: ReplyMail[], now: Date): Promise<void> {
  const [first] = mails;
  if (!first) return;
  const { kind, to, change } = first;
  if (mails.length === 1) return await queueReplyMail(trx, kind, to, now, change === undefined ? {} : { change });
  const dates = mails.map((mail): ToldDate => ({ replyId: mail.to.id, kind: mail.kind, change: mail.change }));
  await queueReplyMail(trx, "severalDates", to, now, { dates });
}

/** Tells each guest of all their dates in one mail, soonest first. */
export async function tellOfDates(trx: Trx, news: News[], now: Date): Promise<void> {
  const byDate = new Map(news.map((one) => [one.occurrenceId, one]));
  const parties = await listParties(trx, [...byDate.keys()]);
  for (const email of new Set(parties.map((party) => party.email))) {
    const replies = parties.filter((party) => party.email === email);
    const dates = replies.flatMap(({ id, occurrenceId }): ToldDate[] => {
      const one = byDate.get(occurrenceId);
      return one ? [{ replyId: id, kind: one.kind, was: one.was }] : [];
    });
    const [first] = dates.sort((a, b) => (String(a.was?.date) < String(b.was?.date) ? -1 : 1));
    const guest = replies.find(({ id }) => id === first?.replyId);
    if (!first || !guest) continue;
    if (dates.length === 1) await queueReplyMail(trx, first.kind, guest, now);
    else await queueReplyMail(trx, "datesChanged", guest, now, { dates });
  }
}

async function listParties(trx: Trx, occurrenceIds: string[]) {
  if (occurrenceIds.length === 0) return [];
  return await trx
    .selectFrom("replies")
    .select(["id", "email", "occurrenceId"])
    .where("occurrenceId", "in", occurrenceIds)
    .where("status", "in", ["going", "waitlisted"])
    .orderBy("turn")
    .orderBy("id")
    .execute();
}
