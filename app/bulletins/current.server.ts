import type { Db } from "db/connection";
import type { BulletinTable } from "db/schema/bulletins";
import type { Link, RequestKind, Scripture } from "./bulletin";
import type { Sensitivity } from "./sensitivity";

/** A published bulletin as it is prayed: withdrawn requests are left out, and headings that hold none any more. */
export type CurrentBulletin = {
  id: string;
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  scripture: Scripture | null;
  sections: { heading: string | null; intro: string | null; requests: LiveRequest[] }[];
};

export type LiveRequest = {
  id: string;
  kind: RequestKind;
  text: string;
  links: Link[];
  sensitivities: Sensitivity[];
  childrensWording: string | null;
  /** Whether it may stand on what attendees take home, though it is sensitive. */
  onHandout: boolean;
};

/** The bulletin current at an instant (UTC): the newest published by then. For a time to come that is today's. */
export async function findCurrentBulletin(db: Db, at: string, now: Date): Promise<CurrentBulletin | undefined> {
  const row = await newestPublished(db, at, now).select(ownColumns).executeTakeFirst();
  return row && (await asPrayed(db, row));
}

export const ownColumns = ["id", "title", "date", "scriptureText", "scriptureReference"] as const;

type OwnRow = Pick<BulletinTable, (typeof ownColumns)[number]>;

/** A bulletin's own row with what is left of its sections. */
export async function asPrayed(
  db: Db,
  { id, title, date, scriptureText, scriptureReference }: OwnRow,
): Promise<CurrentBulletin> {
  const scripture = scriptureText && scriptureReference ? { text: scriptureText, reference: scriptureReference } : null;
  return { id, title, date, scripture, sections: await liveSections(db, id) };
}

export type PrayedHeadings = {
  /** null for requests before the first heading */
  headings: (string | null)[];
  /** Whether what stands before the first heading is thanks only. */
  beginsWithThanks: boolean;
  date: string | null;
};

/** Headings alone, for the public. */
export async function findHeadings(db: Db, at: string, now: Date): Promise<PrayedHeadings | undefined> {
  const bulletin = await newestPublished(db, at, now).select(["id", "date"]).executeTakeFirst();
  if (!bulletin) return undefined;
  const sections = await liveSections(db, bulletin.id);
  const untitled = sections.filter((section) => section.heading === null).flatMap((section) => section.requests);
  return {
    headings: [...new Set(sections.map((section) => section.heading))],
    beginsWithThanks: untitled.every((request) => request.kind === "praise"),
    date: bulletin.date,
  };
}

/** Which bulletin is current at an instant (UTC), and which of its revisions. */
export async function findCurrentVersion(db: Db, at: string, now: Date): Promise<string | undefined> {
  const row = await newestPublished(db, at, now).select(["id", "revision"]).executeTakeFirst();
  return row && `${row.id} ${row.revision}`;
}

/** Whether there is a bulletin to make a guide from, for an instant (UTC). */
export async function isAnyPublished(db: Db, at: string, now: Date): Promise<boolean> {
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

/** One with a set time is nobody's before it. */
function newestPublished(db: Db, at: string, now: Date) {
  const known = now.toISOString();
  return db
    .selectFrom("bulletins")
    .where("publishedAt", "<=", at < known ? at : known)
    .orderBy("publishedAt", "desc")
    .orderBy("id")
    .limit(1);
}

/** Read in one statement, so that a save in between can't tear sections from their requests. */
async function liveSections(db: Db, bulletinId: string): Promise<CurrentBulletin["sections"]> {
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
  const sections = new Map<string, CurrentBulletin["sections"][number]>();
  for (const { sectionId, heading, intro, ...request } of rows) {
    const section = sections.get(sectionId) ?? { heading, intro, requests: [] };
    section.requests.push(liveRequest(request));
    sections.set(sectionId, section);
  }
  return [...sections.values()];
}

type RequestRow = {
  id: string;
  kind: RequestKind;
  text: string;
  links: string;
  sensitivities: string;
  childrensWording: string | null;
  onHandout: number;
};

function liveRequest({ links, sensitivities, onHandout, ...row }: RequestRow): LiveRequest {
  const { id, kind, text, childrensWording } = row;
  const lists = { links: JSON.parse(links), sensitivities: JSON.parse(sensitivities) };
  return { id, kind, text, ...lists, childrensWording, onHandout: onHandout === 1 };
}
