import type { Db } from "db/connection";
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
};

/** The bulletin current at an instant (UTC): the newest published by then. For a time to come that is today's. */
export async function findCurrentBulletin(db: Db, at: string): Promise<CurrentBulletin | undefined> {
  const row = await newestPublished(db, at).selectAll().executeTakeFirst();
  if (!row) return undefined;
  const { id, title, date, scriptureText, scriptureReference } = row;
  const scripture = scriptureText && scriptureReference ? { text: scriptureText, reference: scriptureReference } : null;
  return { id, title, date, scripture, sections: await liveSections(db, id) };
}

export type PrayedHeadings = { headings: (string | null)[]; date: string | null };

/** Headings alone, for the public. */
export async function findHeadings(db: Db, at: string): Promise<PrayedHeadings | undefined> {
  const bulletin = await newestPublished(db, at).select(["id", "date"]).executeTakeFirst();
  if (!bulletin) return undefined;
  const sections = await liveSections(db, bulletin.id);
  return { headings: [...new Set(sections.map((section) => section.heading))], date: bulletin.date };
}

function newestPublished(db: Db, at: string) {
  return db
    .selectFrom("bulletins")
    .where("publishedAt", "<=", at)
    .orderBy("publishedAt", "desc")
    .orderBy("id")
    .limit(1);
}

async function liveSections(db: Db, bulletinId: string): Promise<CurrentBulletin["sections"]> {
  const [sections, requests] = await Promise.all([
    db.selectFrom("sections").selectAll().where("bulletinId", "=", bulletinId).orderBy("position").execute(),
    db
      .selectFrom("requests")
      .selectAll()
      .where("bulletinId", "=", bulletinId)
      .where("withdrawnAt", "is", null)
      .orderBy("position")
      .execute(),
  ]);
  return sections
    .map(({ id, heading, intro }) => ({
      heading,
      intro,
      requests: requests.filter((request) => request.sectionId === id).map(liveRequest),
    }))
    .filter((section) => section.requests.length > 0);
}

type RequestRow = {
  id: string;
  kind: RequestKind;
  text: string;
  links: string;
  sensitivities: string;
  childrensWording: string | null;
};

function liveRequest({ id, kind, text, links, sensitivities, childrensWording }: RequestRow): LiveRequest {
  return { id, kind, text, links: JSON.parse(links), sensitivities: JSON.parse(sensitivities), childrensWording };
}
