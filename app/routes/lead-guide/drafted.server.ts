import type { LoaderFunctionArgs } from "@remix-run/node";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { markFor } from "~/guides/copies/mark";
import { notePrint } from "~/guides/copies/prints.server";
import { listOutdated } from "~/guides/copies/taken.server";
import { openDraft } from "~/guides/guides.server";
import { changesSinceOpened, countWithdrawnSince } from "~/guides/openings.server";
import { draftForPage, draftMark, guideOf } from "~/guides/plan/draft";
import { listReaders } from "~/guides/plan/readers.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";

export type DraftedGuide = NonNullable<Awaited<ReturnType<typeof openDrafted>>>;

/** All that the studio needs of an occurrence; undefined where no bulletin is published. */
export async function openDrafted(
  { db, siteUrl, readerLinks, now }: LoaderFunctionArgs["context"],
  occurrence: LedGathering,
) {
  const opened = await openDraft(db, occurrence, now());
  if (!opened) return undefined;
  const { version, ...draft } = opened;
  const locale = localeFrom(occurrence.language);
  const guide = guideOf(draft, translator(locale), locale);
  const changes = await changesSinceOpened(db, occurrence.occurrenceId, guide.bulletin.id);
  const withdrawn = await countWithdrawnSince(db, occurrence.occurrenceId, guide.bulletin.id);
  // A heading may tell what children are not told.
  const named = <Heading>(heading: Heading) => (draft.choices.children ? null : heading);
  const code = await notePrint(db, occurrence, { guide, kind: "leader" }, now());
  const readers = await listReaders(db, occurrence.occurrenceId, readerLinks);
  return {
    version,
    draft: draftForPage(draft),
    known: draftMark(draft),
    mark: markFor(code, siteUrl),
    changes: {
      at: changes?.at ?? "",
      differences: (changes?.differences ?? []).map((one) => ({ ...one, heading: named(one.heading) })),
    },
    withdrawn,
    outdated: await listOutdated(db, occurrence, guide, now()),
    readers: readers.map(({ id, name, token }) => ({ id, name, url: `${siteUrl}/read/${token}` })),
  };
}
