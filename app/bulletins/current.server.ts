import type { Db } from "db/connection";
import type { BulletinTable } from "db/schema/bulletins";
import type { Selectable } from "kysely";
import { type CurrentBulletin, inLanguage, type LiveRequest, type LiveSection } from "./in-language";
import { findTranslation, type SavedTranslation } from "./translations.server";

/** A time that a bulletin is for, in instants (UTC). */
export type Span = { startsAt: string; endsAt: string };

/**
 * The bulletin current at a time: the newest published before it began, or where there was none yet, before its end. What
 * comes out while people pray is for the next time; for a time to come it is today's. It is in the language asked for as
 * far as it is translated; what is not stands in the language it is written in.
 */
export async function findCurrentBulletin(
  db: Db,
  at: Span,
  language: string,
  now: Date,
): Promise<CurrentBulletin | undefined> {
  const row = await newestPublished(db, at, now).select(ownColumns).executeTakeFirst();
  return row && (await asPrayed(db, row, language));
}

export const ownColumns = [
  "id",
  "revision",
  "language",
  "title",
  "date",
  "scriptureText",
  "scriptureReference",
] as const;

type OwnRow = Pick<Selectable<BulletinTable>, (typeof ownColumns)[number]>;

/** A bulletin's own row with what is left of its sections, in the language asked for as far as it is translated. */
export async function asPrayed(db: Db, row: OwnRow, language = row.language): Promise<CurrentBulletin> {
  const { language: original, ...head } = row;
  const parts = { ...head, sections: await liveSections(db, row.id) };
  return inLanguage(parts, original, await findTranslationInto(db, row, language));
}

export type PrayedHeadings = {
  /** null for requests before the first heading */
  headings: { heading: string | null; language: string }[];
  /** Whether what stands before the first heading is thanks only. */
  beginsWithThanks: boolean;
  date: string | null;
};

/** Headings alone, for the public, in the language asked for as far as they are translated. */
export async function findHeadings(db: Db, at: Span, language: string, now: Date): Promise<PrayedHeadings | undefined> {
  const bulletin = await findCurrentBulletin(db, at, language, now);
  if (!bulletin) return undefined;
  const { sections, date } = bulletin;
  const untitled = sections.filter((section) => section.heading === null).flatMap((section) => section.requests);
  const headings = new Map(sections.map(({ heading, language }) => [heading, { heading, language }]));
  return {
    headings: [...headings.values()],
    beginsWithThanks: untitled.every((request) => request.kind === "praise"),
    date,
  };
}

/** Which bulletin is current now. */
export async function findCurrentId(db: Db, now: Date): Promise<string | undefined> {
  return (await newestPublished(db, moment(now), now).select("id").executeTakeFirst())?.id;
}

/** Which bulletin is current at a time, which of its revisions, and which of its translations. */
export async function findCurrentVersion(db: Db, at: Span, now: Date): Promise<string | undefined> {
  const row = await newestPublished(db, at, now).select(["id", "revision", "language"]).executeTakeFirst();
  if (!row) return undefined;
  const translations = await db
    .selectFrom("translations")
    .select(["language", "version"])
    .where("bulletinId", "=", row.id)
    .orderBy("language")
    .execute();
  return [row.id, row.revision, row.language, ...translations.map((each) => each.language + each.version)].join(" ");
}

/** Whether there is a bulletin to make a guide from, for a time. */
export async function isAnyPublished(db: Db, at: Span, now: Date): Promise<boolean> {
  return (await newestPublished(db, at, now).select("id").executeTakeFirst()) !== undefined;
}

/** When the next bulletin with a set time becomes current: until then nothing of this changes by itself. */
export async function findNextPublication(db: Db, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom("bulletins")
    .select("publishedAt")
    .where("publishedAt", ">", now.toISOString())
    .orderBy("publishedAt")
    .limit(1)
    .executeTakeFirst();
  return row?.publishedAt ?? undefined;
}

/** Now, as a time that a bulletin is for. */
export function moment(now: Date): Span {
  return { startsAt: now.toISOString(), endsAt: now.toISOString() };
}

/** One with a set time is nobody's before it. */
function newestPublished(db: Db, { startsAt, endsAt }: Span, now: Date) {
  const known = now.toISOString();
  return db
    .selectFrom("bulletins")
    .where("publishedAt", "<=", endsAt < known ? endsAt : known)
    .orderBy((eb) => eb.case().when("publishedAt", "<=", startsAt).then(0).else(1).end())
    .orderBy("publishedAt", "desc")
    .orderBy("id")
    .limit(1);
}

async function findTranslationInto(
  db: Db,
  bulletin: { id: string; language: string },
  language: string,
): Promise<SavedTranslation | undefined> {
  if (language === bulletin.language) return undefined;
  const found = await findTranslation(db, bulletin.id, language);
  return found && Object.keys(found.texts).length > 0 ? found : undefined;
}

/** Read in one statement, so that a save in between can't tear sections from their requests. */
async function liveSections(db: Db, bulletinId: string): Promise<LiveSection[]> {
  const rows = await db
    .selectFrom("requests")
    .innerJoin("sections", "sections.id", "requests.sectionId")
    .selectAll("requests")
    .select(["heading", "intro"])
    .where("requests.bulletinId", "=", bulletinId)
    .where("withdrawnAt", "is", null)
    .orderBy("sections.position")
    .orderBy("requests.position")
    .execute();
  const sections = new Map<string, LiveSection>();
  for (const { sectionId, heading, intro, ...request } of rows) {
    const section = sections.get(sectionId) ?? { id: sectionId, heading, intro, requests: [] };
    section.requests.push(liveRequest(request));
    sections.set(sectionId, section);
  }
  return [...sections.values()];
}

type RequestRow = Omit<LiveRequest, "links" | "sensitivities" | "onHandout"> & {
  links: string;
  sensitivities: string;
  onHandout: number;
};

function liveRequest({ links, sensitivities, onHandout, ...row }: RequestRow): LiveRequest {
  const { id, kind, text, childrensWording } = row;
  const lists = { links: JSON.parse(links), sensitivities: JSON.parse(sensitivities) };
  return { id, kind, text, ...lists, childrensWording, onHandout: onHandout === 1 };
}
