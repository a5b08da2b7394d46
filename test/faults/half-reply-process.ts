import { openDatabase } from "db/connection";
import { reply } from "~/rsvps/reply.server";
import { anAnswer } from "../support/factories";
import { guardsOut } from "../support/guards-out";
import type { Said } from "./half-replies";

/** Replies one after another without a transaction, saying each before it begins and once it is done. */
export default async function halfReplies(url: string, occurrenceId: string, round: string, count: string) {
  const { db, close } = await openDatabase(url);
  const say = (said: Said) => process.stdout.write(`${JSON.stringify(said)}\n`);
  for (let guest = 0; guest < Number(count); guest++) {
    const email = `guest${round}-${guest}@people.example`;
    const answer = anAnswer({ email, formKey: `form${round}-${guest}` });
    say({ sent: email });
    const outcome = await reply(guardsOut.transaction(db), occurrenceId, answer, new Date());
    if (outcome === "going" || outcome === "waitlisted") say({ answered: email, outcome });
  }
  await close();
}
