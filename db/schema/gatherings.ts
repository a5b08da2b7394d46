import type { Generated } from "kysely";

export type GatheringTable = {
  id: string;
  /** In the public address; not guessable. */
  slug: string;
  /** What the UIDs of its dates begin with (RFC 5545), unchanged for life. */
  uid: string;
  leaderId: string;
  officeCode: string;
  createdAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  /** The moment it became public. */
  approvedAt: string | null;
  /** Staff asked for something to be mended before it may be public: when, and what. */
  sentBackAt: string | null;
  sentBackNote: string | null;
  /** What it began with. */
  templateId: string | null;
  /** Part of what a host's links are made of: raised by a hand-over, the old ones lose their power. */
  hostGeneration: Generated<number>;
};

/** Leads beside the host, who wrote down the name. */
export type CoLeaderTable = { gatheringId: string; userId: string; name: string; addedAt: string };

/** What staff wrote for gatherings to begin with; of one office, or of all. */
export type TemplateTable = {
  id: string;
  officeCode: string | null;
  title: string;
  about: string | null;
  minutes: number;
  /** For the leader alone. */
  instructions: string | null;
  retiredAt: string | null;
  updatedAt: string;
};

/** A form that a leader put aside: its values by name, as JSON. */
export type DraftTable = { id: string; leaderId: string; content: string; updatedAt: string };

/** What dates of a gathering are made from: one for life, or one after another when "this and all later" were changed. */
export type ScheduleTable = {
  id: string;
  gatheringId: string;
  /** RFC 5545 UID of the series in feeds and files. */
  uid: string;
  /** RFC 5545 SEQUENCE of that UID; its exceptions have the same. */
  sequence: number;
  /** JSON: a `SchedulePlan` */
  plan: string;
  /** YYYY-MM-DD of the first and the last date the rule gives; null is open, as long as the rule goes on. */
  firstSlot: string;
  lastSlot: string | null;
  /** YYYY-MM-DD up to which its dates are there as occurrences. */
  expandedTo: string;
  updatedAt: string;
};

/** What people are told of a date. */
export type DetailColumns = {
  title: string;
  about: string | null;
  place: "home" | "church" | "online" | "both";
  town: string | null;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
  /** IANA; with date and time it is the truth, instants follow from it. */
  zone: string;
  /** Private: reaches only those who are going. */
  address: string | null;
  /** Private: reaches only those who are going. */
  joinLink: string | null;
  /** Private: reaches only those who are going. */
  notes: string | null;
  /** null is no limit */
  capacity: number | null;
  language: string;
  /** Codes of further languages, and of what makes it easier to come, with a space between. */
  otherLanguages: Generated<string>;
  accessibility: Generated<string>;
  /** 0 or 1 */
  childrenWelcome: Generated<number>;
};

export type OccurrenceTable = DetailColumns & {
  id: string;
  gatheringId: string;
  scheduleId: string;
  /** YYYY-MM-DD, what addresses name it by; it stays after a move, and after a change of the rule. */
  originalDate: string;
  /** YYYY-MM-DD, the date its schedule's rule gives; another `date` was set by hand. */
  slot: string;
  /** YYYY-MM-DD, the wall clock of the place */
  date: string;
  /** HH:MM, the wall clock of the place */
  time: string;
  minutes: number;
  startsAt: string;
  endsAt: string;
  /** RFC 5545 SEQUENCE of this date alone, as guests have it: rises when time or place change, or it is cancelled. */
  sequence: number;
  cancelledAt: string | null;
  /** Seats of those who are going; kept by the acts, so that pages need not count. */
  seatsTaken: Generated<number>;
  /** Parties on the waiting list; kept by the acts. */
  partiesWaiting: Generated<number>;
  /** The turn that the last reply was given. */
  lastTurn: Generated<number>;
};

export type PlaceTable = {
  id: number;
  name: string;
  /** The name in lower case and without accents, for looking up. */
  searchName: string;
  country: string;
  population: number;
  zone: string;
};
