import type { Db } from "db/connection";
import { findDesk, listWithdrawn } from "./desk/desk.server";
import { isBulletinLanguage } from "./languages";
import { type Published, publishedFrom, withoutWithdrawn } from "./published";
import { findPublished } from "./revisions.server";

export type TranslatableBulletin = {
  id: string;
  /** The language it is written in. */
  language: string;
  /** The instant from which leaders have it; null for a draft. */
  publishedAt: string | null;
  /** What is translated: what leaders have of it, or of a draft what its desk would publish. */
  content: Published;
  /** The requests that were taken out because somebody would be harmed. */
  withdrawn: string[];
};

export async function findTranslatable(db: Db, id: string): Promise<TranslatableBulletin | undefined> {
  const found = await findDesk(db, id);
  if (!found) return undefined;
  const { language, publishedAt, desk, withdrawn } = found;
  const out = publishedAt === null ? undefined : await findPublished(db, id);
  const content = withoutWithdrawn(out ?? publishedFrom(desk), (requestId) => requestId in withdrawn);
  const everWithdrawn = [...Object.keys(withdrawn), ...(await listWithdrawn(db, id)).keys()];
  return { id, language, publishedAt, content, withdrawn: everWithdrawn };
}

/** A bulletin that can be translated into a language: one we know, and not its own. */
export async function findTranslatableInto(
  db: Db,
  id: string,
  language: string,
): Promise<TranslatableBulletin | undefined> {
  const found = isBulletinLanguage(language) ? await findTranslatable(db, id) : undefined;
  return found?.language === language ? undefined : found;
}

/** Whether leaders have it by now, and so whatever is saved of its translations. */
export function isLive({ publishedAt }: TranslatableBulletin, now: Date): boolean {
  return publishedAt !== null && publishedAt <= now.toISOString();
}
