import type { Generated } from "kysely";

/** What a leader chose for the guide of an occurrence; the guide itself is drawn from it and the current bulletin. */
export type GuideTable = {
  occurrenceId: string;
  minutes: number;
  people: number;
  place: "home" | "church" | "online" | "both";
  /** 0 or 1 */
  children: number;
  updatedAt: string;
};

/** When the guide of an occurrence, made from a bulletin, was first opened: from then on it may be on paper. */
export type GuideOpeningTable = {
  occurrenceId: string;
  bulletinId: string;
  at: string;
  /** Of the bulletin, when it was first opened. */
  revision: Generated<number>;
};

/** A copy of a guide as it may be on paper: what its version code stands for. */
export type PrintTable = {
  /** Eight signs of the alphabet of ids. */
  code: string;
  occurrenceId: string;
  bulletinId: string;
  /** Of the bulletin, when it was made. */
  revision: number;
  /** JSON of the requests' ids; the first is number 1 on the sheet. */
  requestIds: string;
  copy: string;
  /** Of the occurrence, when it was made. */
  startsAt: string;
  /** A digest of all that stands on it: the same content is the same code. */
  content: string;
  /** A digest of what of it is not our own wording: it says whether the sheet is as it was. */
  facts: string | null;
  at: string;
  /** When it was last printed or saved, and not only its code shown. */
  takenAt: Generated<string | null>;
};

/** What a leader made of the guide of an occurrence. */
export type PlanTable = {
  occurrenceId: string;
  /** Raised by every save, so that nobody saves over another's. */
  version: number;
  /** JSON of the plan. */
  content: string;
  updatedAt: string;
};

/** Somebody who reads at an occurrence, by a link of their own. */
export type ReaderTable = {
  id: string;
  occurrenceId: string;
  name: string;
  /** Raised to take the power from the link. */
  generation: Generated<number>;
};

/** A guide being led, as its leader's device has reported it. */
export type LiveTable = {
  occurrenceId: string;
  /** By which people follow on their own phones. */
  code: string;
  /** The key of the block under way; null before the beginning. */
  at: string | null;
  startedAt: string | null;
  endedAt: string | null;
  /** JSON: minutes of each block that was begun, as planned and as they were. */
  minutes: Generated<string>;
  updatedAt: string;
};
