import { guideOf } from "~/guides/plan/draft";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import type { loader } from "~/routes/lead-guide/route";

type Page = Awaited<ReturnType<typeof loader>>;

/** What the page of a guide shows, from what it was loaded with. */
export function shownOn({ gathering, drafted }: Page) {
  const locale = localeFrom(gathering.language);
  const guide = drafted && guideOf(drafted.draft, translator(locale), locale);
  return { guide, choices: drafted?.draft.choices, mark: drafted?.mark, changes: drafted?.changes };
}
