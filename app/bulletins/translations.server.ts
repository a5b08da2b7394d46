import type { Db, Trx } from "db/connection";
import { rewritten, type Translation, type Written } from "./translations";

export type SavedTranslation = {
  language: string;
  texts: Translation;
  version: number;
  /** Who saved it last. */
  by: string | null;
};

/** A bulletin in one language, as it was last saved; one that was taken away is there still, without texts. */
export async function findTranslation(
  db: Db,
  bulletinId: string,
  language: string,
): Promise<SavedTranslation | undefined> {
  const row = await saved(db, bulletinId).where("translations.language", "=", language).executeTakeFirst();
  return row && translationOf(row);
}

/** The languages a bulletin is translated into, wholly or in part. */
export async function listTranslations(db: Db, bulletinId: string): Promise<SavedTranslation[]> {
  const rows = await saved(db, bulletinId).orderBy("translations.language").execute();
  return rows.map(translationOf).filter(({ texts }) => Object.keys(texts).length > 0);
}

type Place = { bulletinId: string; language: string; version: number; staffId: string };

/**
 * Keeps what staff wrote of a translation. Of a published bulletin leaders have it from that moment.
 * @param place `version` is that of the translation it was made from, 0 for none
 * @returns "stale" when somebody else saved it in between: then nothing is changed
 */
export async function saveTranslation(
  db: Db,
  place: Place,
  written: Record<string, Written>,
  now: Date,
): Promise<"saved" | "stale"> {
  return await db.transaction().execute(async (trx) => {
    const before = await findTranslation(trx, place.bulletinId, place.language);
    if ((before?.version ?? 0) !== place.version) return "stale";
    const wrote = await write(trx, place, rewritten(before?.texts ?? {}, written), now);
    return wrote ? "saved" : "stale";
  });
}

/** Takes a whole translation away: the original stands in its place again. @returns "stale" as saving does */
export async function removeTranslation(db: Db, place: Place, now: Date): Promise<"removed" | "stale"> {
  if (place.version === 0) return "stale";
  // Its row stays without a text: a later one has a higher version, so that no page takes it for the one it knew.
  const wrote = await db.transaction().execute((trx) => write(trx, place, {}, now));
  return wrote ? "removed" : "stale";
}

/**
 * Says which language a bulletin itself is written in.
 * @returns "translated" when there is a translation into that language, which would be lost from sight
 */
export async function setLanguage(
  db: Db,
  bulletinId: string,
  language: string,
  now: Date,
): Promise<"set" | "translated"> {
  return await db.transaction().execute(async (trx) => {
    const translations = await listTranslations(trx, bulletinId);
    if (translations.some((each) => each.language === language)) return "translated";
    await trx
      .updateTable("bulletins")
      .set({ language, updatedAt: now.toISOString() })
      .where("id", "=", bulletinId)
      .execute();
    return "set";
  });
}

async function write(trx: Trx, place: Place, texts: Translation, now: Date): Promise<boolean> {
  const { bulletinId, language, version, staffId } = place;
  const row = { content: JSON.stringify(texts), version: version + 1, staffId, updatedAt: now.toISOString() };
  const wrote =
    version === 0
      ? await trx
          .insertInto("translations")
          .values({ bulletinId, language, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning("version")
          .executeTakeFirst()
      : await trx
          .updateTable("translations")
          .set(row)
          .where("bulletinId", "=", bulletinId)
          .where("language", "=", language)
          .where("version", "=", version)
          .returning("version")
          .executeTakeFirst();
  return wrote !== undefined;
}

function saved(db: Db, bulletinId: string) {
  return db
    .selectFrom("translations")
    .leftJoin("user", "user.id", "translations.staffId")
    .select(["translations.language", "content", "version", "user.name as by"])
    .where("bulletinId", "=", bulletinId);
}

type Row = { language: string; content: string; version: number; by: string | null };

function translationOf({ content, ...row }: Row): SavedTranslation {
  return { ...row, texts: JSON.parse(content) };
}
