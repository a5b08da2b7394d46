import { once } from "node:events";
import { openDatabase } from "db/connection";
import { reply } from "~/rsvps/reply.server";
import { anAnswer } from "./factories";
import { guardsOut } from "./guards-out";

/** Opens a database, says so, and once told sends many replies at once; says how each ended, as one line of JSON. */
export default async function replyAtOnce(url: string, occurrenceId: string, count: string, without: string) {
  const { db, close } = await openDatabase(url);
  const guarded = without === "transaction" || without === "lock" ? guardsOut[without](db) : db;
  const sender = process.pid;
  const answers = Array.from({ length: Number(count) }, (_, guest) =>
    anAnswer({ email: `guest${sender}-${guest}@people.example`, formKey: `form${sender}-${guest}` }),
  );
  process.stdout.write("ready\n");
  await once(process.stdin, "data");
  const now = new Date("2026-11-23T10:00:00Z");
  const ended = await Promise.allSettled(answers.map((answer) => reply(guarded, occurrenceId, answer, now)));
  const outcomes = ended.map((end) => (end.status === "fulfilled" ? end.value : "error"));
  process.stdout.write(`${JSON.stringify(outcomes)}\n`);
  await close();
}
