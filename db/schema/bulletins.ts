import type { Generated } from "kysely";

/** A bulletin: what is published of it, and the desk it is prepared on. Of a draft, only the desk is filled. */
export type BulletinTable = {
  id: string;
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  scriptureText: string | null;
  scriptureReference: string | null;
  /** The letter as it came; nothing pasted is lost. */
  letter: string;
  /** What the public and leaders have: it rises with every publication, correction and withdrawal. */
  revision: number;
  /** JSON of the `Desk`: the working copy, which is not published until staff say so. */
  desk: string;
  /** Rises with every save of the desk; a save that names an older one is refused. */
  deskVersion: Generated<number>;
  /** Who saved the desk last. */
  deskBy: string | null;
  /** The language it is written in. */
  language: Generated<string>;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
  /** The instant from which it is current; one to come is a set time. */
  publishedAt: string | null;
  /** The zone in which staff set the time: IANA. */
  publishZone: string | null;
  /** Since when anybody may read it; null is leaders only. */
  readableSince: string | null;
  /** When leaders were told of it. */
  announcedAt: string | null;
};

export type SectionTable = {
  id: string;
  bulletinId: string;
  position: number;
  heading: string | null;
  intro: string | null;
};

export type RequestTable = {
  id: string;
  bulletinId: string;
  sectionId: string;
  position: number;
  kind: "praise" | "petition" | "mixed";
  text: string;
  /** JSON of `Link[]` */
  links: string;
  /** JSON of `Doubt[]` */
  doubts: string;
  /** JSON of `Sensitivity[]` */
  sensitivities: string;
  childrensWording: string | null;
  /** 0 or 1: whether it may stand on what attendees take home, though it is sensitive. */
  onHandout: Generated<number>;
  withdrawnAt: string | null;
};

/** Why a request was taken out of everything, by whom and when. */
export type WithdrawalTable = {
  requestId: string;
  bulletinId: string;
  reason: string;
  staffId: string;
  at: string;
};

/** What each revision of a bulletin said: JSON of `Published`. */
export type BulletinRevisionTable = {
  bulletinId: string;
  revision: number;
  act: "published" | "corrected" | "withdrawn";
  content: string;
  staffId: string;
  at: string;
};

/** A request that tells what became of an earlier one. */
export type AnswerTable = { requestId: string; earlierId: string; bulletinId: string; earlierBulletinId: string };

/** A bulletin in another language: JSON of its texts by part. */
export type TranslationTable = {
  bulletinId: string;
  language: string;
  content: string;
  /** Rises with every save; a save that names an older one is refused. */
  version: number;
  staffId: string;
  updatedAt: string;
};

/** What the archive is searched by: a row for each request, and one for the bulletin's own words. */
export type BulletinWordTable = { bulletinId: string; requestId: string | null; words: string };
