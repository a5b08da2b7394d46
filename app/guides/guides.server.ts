import type { Db } from "db/connection";
import { findCurrentBulletin } from "~/bulletins/current.server";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { generateGuide } from "./generate";
import type { Guide, GuideChoices } from "./guide";
import { noteOpening } from "./openings.server";

const peopleAtFirst = 8;

/**
 * The guide of an occurrence, from the bulletin current at its date; without a published bulletin there is none. That it
 * was opened is noted: should a request of it be withdrawn, its leader may have it on paper.
 */
export async function openGuide(
  db: Db,
  occurrence: LedGathering,
  choices: GuideChoices,
  now: Date,
): Promise<Guide | undefined> {
  const bulletin = await findCurrentBulletin(db, occurrence.endsAt, now);
  if (!bulletin) return undefined;
  await noteOpening(db, occurrence.occurrenceId, bulletin.id, now);
  const locale = localeFrom(occurrence.language);
  return generateGuide(bulletin, { ...choices, startsAt: occurrence.time }, translator(locale), locale);
}

/** What the leader chose, or what the gathering suggests. */
export async function choicesFor(
  db: Db,
  { occurrenceId, minutes, capacity, place }: LedGathering,
): Promise<GuideChoices> {
  const chosen = await db.selectFrom("guides").selectAll().where("occurrenceId", "=", occurrenceId).executeTakeFirst();
  if (!chosen)
    return { minutes, place, people: Math.min(Math.max(capacity ?? peopleAtFirst, 2), 500), children: false };
  return { minutes: chosen.minutes, people: chosen.people, place: chosen.place, children: chosen.children === 1 };
}

export async function saveChoices(db: Db, occurrenceId: string, choices: GuideChoices, now: Date): Promise<void> {
  const { minutes, people, place, children } = choices;
  const row = { minutes, people, place, children: children ? 1 : 0, updatedAt: now.toISOString() };
  await db
    .insertInto("guides")
    .values({ occurrenceId, ...row })
    .onConflict((conflict) => conflict.column("occurrenceId").doUpdateSet(row))
    .execute();
}
