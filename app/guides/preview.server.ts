import type { Db } from "db/connection";
import { findDesk } from "~/bulletins/desk/desk.server";
import { publishedFrom, withoutWithdrawn } from "~/bulletins/published";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { generateGuide } from "./generate";
import type { Guide, GuideChoices } from "./guide";

/** The guide that a leader would have if the desk were published as it stands; "empty" where it holds nothing to pray. */
export async function previewGuide(
  db: Db,
  id: string,
  choices: GuideChoices,
): Promise<{ title: string | null; language: string; guide: Guide | "empty" } | undefined> {
  const bulletin = await findDesk(db, id);
  if (!bulletin) return undefined;
  const { withdrawn, language } = bulletin;
  const content = withoutWithdrawn(publishedFrom(bulletin.desk), (requestId) => requestId in withdrawn);
  const { title, date, scriptureText, scriptureReference } = content;
  const sections = content.sections.filter(({ requests }) => requests.length > 0);
  const scripture = scriptureText && scriptureReference ? { text: scriptureText, reference: scriptureReference } : null;
  const locale = localeFrom(language);
  const source = { id, title, date, scripture, sections };
  const guide = sections.length > 0 ? generateGuide(source, choices, translator(locale), locale) : "empty";
  return { title, language: locale, guide };
}
