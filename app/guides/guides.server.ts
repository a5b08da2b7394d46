import type { Db } from "db/connection";
import { officeOf } from "~/accounts/offices.server";
import { findCurrentBulletin } from "~/bulletins/current.server";
import type { CurrentBulletin } from "~/bulletins/in-language";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { dayOfMonthWords } from "~/time/words";
import { sourceForChildren } from "./childrens-source";
import { choicesFor } from "./choices.server";
import type { Guide, GuideSource } from "./guide";
import { noteOpening } from "./openings.server";
import { type Draft, guideOf } from "./plan/draft";
import { planFor } from "./plan/plans.server";
import { withoutUnspoken } from "./plan/unspoken";
import { findPrayedBefore } from "./prayed-before.server";

type VersionedDraft = Draft & { version: number };

/** The guide of an occurrence for its leader. That it was opened is noted, since from then on it may be on paper. */
export async function openGuide(db: Db, occurrence: LedGathering, now: Date): Promise<Guide | undefined> {
  const draft = await openDraft(db, occurrence, now);
  return draft && draftedGuide(draft, occurrence);
}

/** The same without a note, where it is not the leader who looks. */
export async function findGuide(db: Db, occurrence: LedGathering, now: Date): Promise<Guide | undefined> {
  const draft = await findDraft(db, occurrence, now);
  return draft && draftedGuide(draft, occurrence);
}

/** What the guide of an occurrence is made of, for its leader: noted as `openGuide` does. */
export async function openDraft(db: Db, occurrence: LedGathering, now: Date): Promise<VersionedDraft | undefined> {
  const draft = await findDraft(db, occurrence, now);
  if (draft) await noteOpening(db, occurrence.occurrenceId, draft.source.id, now);
  return draft;
}

/**
 * The bulletin current at the date of an occurrence, and what its leader planned, with the version of the plan; without
 * a published bulletin there is nothing to make a guide of.
 */
export async function findDraft(db: Db, occurrence: LedGathering, now: Date): Promise<VersionedDraft | undefined> {
  const source = await findSource(db, occurrence, now);
  if (!source) return undefined;
  const { contactCard } = await officeOf(db, occurrence.officeCode);
  const contact = contactCard && { contact: contactCard };
  const choices = { ...(await choicesFor(db, occurrence)), startsAt: occurrence.time, ...contact };
  const { version, plan } = await planFor(db, occurrence.occurrenceId);
  const spoken = choices.children ? withoutUnspoken(plan, sourceForChildren(source), occurrence.language) : plan;
  return { source, choices, version, plan: spoken };
}

function draftedGuide(draft: Draft, { language }: LedGathering): Guide {
  const locale = localeFrom(language);
  return guideOf(draft, translator(locale), locale);
}

async function findSource(db: Db, occurrence: LedGathering, now: Date): Promise<GuideSource | undefined> {
  const bulletin = await findCurrentBulletin(db, occurrence, occurrence.language, now);
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
