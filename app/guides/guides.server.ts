import type { Db } from "db/connection";
import { findCurrentBulletin } from "~/bulletins/current.server";
import type { CurrentBulletin } from "~/bulletins/in-language";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { dayOfMonthWords } from "~/time/words";
import type { Guide, GuideChoices, GuideSource } from "./guide";
import { noteOpening } from "./openings.server";
import { type Draft, guideOf } from "./plan/draft";
import { planFor } from "./plan/plans.server";
import { findPrayedBefore } from "./prayed-before.server";

const peopleAtFirst = 8;

/**
 * The guide of an occurrence, from the bulletin current at its date, as its leader planned it; without a published
 * bulletin there is none.
 */
export async function openGuide(db: Db, occurrence: LedGathering, now: Date): Promise<Guide | undefined> {
  const draft = await openDraft(db, occurrence, now);
  const locale = localeFrom(occurrence.language);
  return draft && guideOf(draft, translator(locale), locale);
}

/**
 * What the guide of an occurrence is made of, with the version of its plan. That it was opened is noted: should a
 * request of it be withdrawn, its leader may have it on paper.
 */
export async function openDraft(
  db: Db,
  occurrence: LedGathering,
  now: Date,
): Promise<(Draft & { version: number }) | undefined> {
  const source = await findSource(db, occurrence, now);
  if (!source) return undefined;
  await noteOpening(db, occurrence.occurrenceId, source.id, now);
  const choices = { ...(await choicesFor(db, occurrence)), startsAt: occurrence.time };
  return { source, choices, ...(await planFor(db, occurrence.occurrenceId)) };
}

async function findSource(db: Db, occurrence: LedGathering, now: Date): Promise<GuideSource | undefined> {
  const bulletin = await findCurrentBulletin(db, occurrence.endsAt, occurrence.language, now);
  if (!bulletin) return undefined;
  const locale = localeFrom(occurrence.language);
  const prayed = await findPrayedBefore(db, occurrence, bulletin.id, now);
  const sentence = (date: string) =>
    translator(locale)("guide.thanks.prayedBefore", { day: dayOfMonthWords(date, locale, occurrence.date) });
  return tellingAnswers(bulletin, prayed, sentence);
}

/** The bulletin with a sentence at each request that tells what became of an earlier prayer: when that was. */
function tellingAnswers(
  bulletin: CurrentBulletin,
  prayed: Map<string, string>,
  sentence: (date: string) => string,
): GuideSource {
  const sections = bulletin.sections.map((section) => ({
    ...section,
    requests: section.requests.map((request) => {
      const date = prayed.get(request.id);
      return date ? { ...request, prayedBefore: sentence(date) } : request;
    }),
  }));
  return { ...bulletin, sections };
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
