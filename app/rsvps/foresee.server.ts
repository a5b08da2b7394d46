import { createHash } from "node:crypto";
import type { Db } from "db/connection";
import { type Reach, workOut } from "~/gatherings/change.server";
import type { SchedulePlan } from "~/gatherings/plan.server";
import type { DateChange } from "~/gatherings/work-out";
import { isMailable } from "./reply-mail.server";

type When = { date: string; time: string };

/** A date of which calendars and guests must hear. */
export type DateNews = { act: "moves" | "calledOff" | "added"; before: When | null; after: When | null };

/** What a change will do, as the page says it before anything is saved: which dates change, and how many parties are told. */
export type Foreseen = {
  dates: DateNews[];
  told: number;
  /** The first of them, as they wrote their names. */
  names: string[];
  /** Another one when anything of this is different meanwhile. */
  seen: string;
};

/** What a change of the plan would do; nothing is changed by asking. */
export async function foreseeChange(db: Db, reach: Reach, plan: SchedulePlan, now: Date): Promise<Foreseen> {
  return await foreseen(db, await workOut(db, reach, plan, now));
}

/** What these changes come to. */
export async function foreseen(db: Db, changes: DateChange[]): Promise<Foreseen> {
  const news = changes.flatMap(newsOf).sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
  const parties = await partiesToTell(db, idsToTell(changes));
  const [told, names] = [parties.length, parties.slice(0, namesShown)];
  const seen = createHash("sha256")
    .update(JSON.stringify([news, told]))
    .digest("base64url")
    .slice(0, 22);
  return { dates: news, told, names, seen };
}

function newsOf(change: DateChange): DateNews[] {
  if (change.act === "added") return [{ act: "added", before: null, after: { date: change.slot, time: change.time } }];
  const { date, time } = change.row;
  if (change.act === "calledOff") return [{ act: "calledOff", before: { date, time }, after: null }];
  if (change.act !== "moves") return [];
  const { after } = change;
  return [{ act: "moves", before: { date, time }, after: { date: after.date, time: after.time } }];
}

function whenOf({ before, after }: DateNews): string {
  return `${before?.date ?? after?.date} ${before?.time ?? after?.time}`;
}

/** The dates whose guests must hear of a change. */
export function idsToTell(changes: DateChange[]): string[] {
  return changes.flatMap((change) => (change.act === "moves" || change.act === "calledOff" ? [change.row.id] : []));
}

const namesShown = 5;

/** The names of those who will be told, each party once however many of its dates change. */
async function partiesToTell(db: Db, occurrenceIds: string[]): Promise<string[]> {
  if (occurrenceIds.length === 0) return [];
  const replies = await db
    .selectFrom("replies")
    .select(["email", "name"])
    .where("occurrenceId", "in", occurrenceIds)
    .where("status", "in", ["going", "waitlisted"])
    .orderBy("turn")
    .execute();
  return [
    ...new Map(replies.filter(({ email }) => isMailable(email)).map(({ email, name }) => [email, name])).values(),
  ];
}
