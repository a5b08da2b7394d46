import type { Db } from "db/connection";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { findGuide } from "../guides.server";
import { type Check, checkPrint, type PrintFacts, type WholeChange } from "./check";
import { type CopyKind, copyKindOf } from "./copy";
import { contentOf, factsOf } from "./prints.server";

export type CheckedPrint = { kind: CopyKind; date: string; zone: string; check: Check };

/** What has become of a copy since it was made, by its version code; for anybody, so without names and words. */
export async function checkCode(db: Db, typed: string, now: Date): Promise<CheckedPrint | undefined> {
  const print = await findPrint(db, typed.toLowerCase().replace(/[\s-]+/g, ""));
  if (!print) return undefined;
  const changes = await wholeChanges(db, print, now);
  const facts = { ...(await bulletinFacts(db, print)), requestIds: JSON.parse(print.requestIds), changes };
  const check = checkPrint(facts);
  const changed = check.since === null ? await changedAround(db, print, now) : undefined;
  // A withdrawal of what never stood on the sheet changes the guide, and nothing on the sheet.
  const isBeside = changed?.what === "reworked" && facts.withdrawn.some(({ at }) => at > print.at);
  const { copy, date, zone } = print;
  return {
    ...{ kind: copyKindOf(copy) ?? "leader", date, zone },
    check: changed && !isBeside ? checkPrint({ ...facts, changes: [changed] }) : check,
  };
}

type Print = NonNullable<Awaited<ReturnType<typeof findPrint>>>;

async function findPrint(db: Db, code: string) {
  return await db
    .selectFrom("prints")
    .innerJoin("occurrences", "occurrences.id", "prints.occurrenceId")
    .innerJoin("gatherings", "gatherings.id", "occurrences.gatheringId")
    .innerJoin("bulletins", "bulletins.id", "prints.bulletinId")
    .leftJoin("guides", "guides.occurrenceId", "prints.occurrenceId")
    .leftJoin("plans", "plans.occurrenceId", "prints.occurrenceId")
    .select(["bulletinId", "prints.revision", "requestIds", "copy", "prints.content", "facts", "prints.at"])
    .select([
      "prints.startsAt as startedAt",
      "occurrences.startsAt",
      "endsAt",
      "occurrences.date",
      "zone",
      "originalDate",
    ])
    .select(["occurrences.cancelledAt", "gatherings.cancelledAt as endedAt", "gatherings.updatedAt"])
    .select(["gatherings.id as gatheringId", "leaderId", "publishedAt", "bulletins.updatedAt as bulletinAt"])
    .select(["guides.updatedAt as chosenAt", "plans.updatedAt as plannedAt"])
    .where("code", "=", code)
    .executeTakeFirst();
}

async function bulletinFacts(db: Db, print: Print): Promise<Omit<PrintFacts, "requestIds" | "changes">> {
  const { bulletinId, revision } = print;
  const revisions = await db
    .selectFrom("bulletinRevisions")
    .select(["revision", "act", "at", "content"])
    .where("bulletinId", "=", bulletinId)
    .where("revision", ">=", revision)
    .orderBy("revision")
    .execute();
  const withdrawn = await db
    .selectFrom("withdrawals")
    .select(["requestId", "at"])
    .where("bulletinId", "=", bulletinId)
    .execute();
  const [first, last] = [revisions[0], revisions.at(-1)];
  const since = revisions.filter((each) => each.revision > revision && each.act !== "withdrawn");
  return {
    before: first ? JSON.parse(first.content) : null,
    after: last ? JSON.parse(last.content) : null,
    corrections: since.map(({ at }) => at),
    withdrawn,
  };
}

async function wholeChanges(db: Db, print: Print, now: Date): Promise<PrintFacts["changes"]> {
  const { startedAt, startsAt, cancelledAt, endedAt, updatedAt, publishedAt, bulletinAt } = print;
  const newer = await findNewer(db, print, now);
  const all: [WholeChange, string | null | undefined][] = [
    ["cancelled", cancelledAt ?? endedAt],
    ["moved", startedAt === startsAt ? null : updatedAt],
    ["takenBack", publishedAt === null ? bulletinAt : null],
    ["newer", newer?.publishedAt],
  ];
  return all.flatMap(([what, at]) => (at ? [{ what, at }] : []));
}

/** The first bulletin that took the place of the printed one, for this date: what comes out while it lasts does not. */
async function findNewer(db: Db, { publishedAt, startsAt }: Print, now: Date) {
  if (publishedAt === null) return undefined;
  const known = now.toISOString();
  return await db
    .selectFrom("bulletins")
    .select("publishedAt")
    .where("publishedAt", ">", publishedAt)
    .where("publishedAt", "<=", startsAt < known ? startsAt : known)
    .orderBy("publishedAt")
    .limit(1)
    .executeTakeFirst();
}

/** What the guide says now is the judge of a sheet on which nothing else was found. */
async function changedAround(db: Db, print: Print, now: Date): Promise<PrintFacts["changes"][number] | undefined> {
  const { leaderId, gatheringId, originalDate, at, content, facts } = print;
  const kind = copyKindOf(print.copy) ?? "leader";
  const occurrence = await findOccurrenceOf(db, leaderId, gatheringId, originalDate);
  const guide = occurrence && (await findGuide(db, occurrence, now));
  if (!guide || contentOf(occurrence, guide, kind) === content) return undefined;
  const since = (moments: (string | null)[]) => moments.filter((one) => one !== null && one > at).sort()[0];
  const replanned = since([print.chosenAt, print.plannedAt]);
  if (replanned) return { what: "replanned", at: replanned };
  if (facts === null || factsOf(occurrence, guide, kind) === facts) return undefined;
  return { what: "reworked", at: since([print.updatedAt, print.bulletinAt]) ?? now.toISOString() };
}
