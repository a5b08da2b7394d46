import { setImmediate as nextTurn } from "node:timers/promises";
import type { Db } from "db/connection";
import { firstNameOf } from "~/accounts/users.server";
import { readSchedule } from "~/gatherings/schedules.server";
import type { OccurrenceRow } from "~/gatherings/work-out";
import { translatorFor } from "~/i18n/locale";
import type { Blocks } from "./feed";
import { scheduleBlocks } from "./series";

/** Events already written, by what they are written from: a feed joins them, and writes only what is new. */
const written = new Map<string, Blocks>();
const mostWritten = 20_000;
/** Others are served between, however many events are new. */
const longestTurnMs = 10;
/** As many names as a statement takes with ease on both engines. */
const idsAtOnce = 500;

/** The events of schedules, in the order asked for, as anyone may have them. */
export async function blocksOfSchedules(db: Db, siteUrl: string, ids: string[]): Promise<Blocks[]> {
  const sources = await findSources(db, ids);
  const keyOf = ({ schedule: { id, updatedAt, sequence }, gathering: { host } }: Source) =>
    `${siteUrl} ${id} ${updatedAt} ${sequence} ${host}`;
  const missing = sources.filter((source) => !written.has(keyOf(source)));
  if (written.size + missing.length > mostWritten) written.clear();
  const rows = await findRows(
    db,
    missing.map(({ schedule }) => schedule.id),
  );
  let rested = performance.now();
  for (const source of missing) {
    if (performance.now() - rested > longestTurnMs) {
      await nextTurn();
      rested = performance.now();
    }
    const own = rows.get(source.schedule.id) ?? [];
    const t = translatorFor(source.schedule.plan.language);
    written.set(keyOf(source), scheduleBlocks({ ...source, rows: own }, siteUrl, t));
  }
  return sources.flatMap((source) => written.get(keyOf(source)) ?? []);
}

type Source = Awaited<ReturnType<typeof findSources>>[number];

async function findSources(db: Db, ids: string[]) {
  const rows = [];
  for (let from = 0; from < ids.length; from += idsAtOnce)
    rows.push(
      ...(await db
        .selectFrom("schedules")
        .innerJoin("gatherings", "gatherings.id", "schedules.gatheringId")
        .innerJoin("user", "user.id", "gatherings.leaderId")
        .selectAll("schedules")
        .select(["gatherings.uid as seriesUid", "slug", "user.name"])
        .where("schedules.id", "in", ids.slice(from, from + idsAtOnce))
        .orderBy("schedules.id")
        .execute()),
    );
  return rows.map(({ seriesUid, slug, name, ...schedule }) => ({
    schedule: readSchedule(schedule),
    gathering: { uid: seriesUid, slug, host: firstNameOf(name) },
  }));
}

async function findRows(db: Db, ids: string[]): Promise<Map<string, OccurrenceRow[]>> {
  const rows = new Map<string, OccurrenceRow[]>();
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const some = await db
      .selectFrom("occurrences")
      .selectAll()
      .where("scheduleId", "in", ids.slice(from, from + idsAtOnce))
      .orderBy("slot")
      .orderBy("id")
      .execute();
    for (const row of some) rows.set(row.scheduleId, [...(rows.get(row.scheduleId) ?? []), row]);
  }
  return rows;
}
