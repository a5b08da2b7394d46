import type { Generated } from "kysely";

export type GatheringTable = {
  id: string;
  /** In the public address; not guessable. */
  slug: string;
  /** RFC 5545 UID, unchanged for life. */
  uid: string;
  leaderId: string;
  officeCode: string;
  title: string;
  about: string | null;
  place: "home" | "church" | "online" | "both";
  town: string | null;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
  /** IANA; with an occurrence's date and time it is the truth, instants follow from it. */
  zone: string;
  /** Private: reaches only those who are going. */
  address: string | null;
  /** Private: reaches only those who are going. */
  joinLink: string | null;
  /** null is no limit */
  capacity: number | null;
  language: string;
  createdAt: string;
  updatedAt: string;
  cancelledAt: string | null;
};

export type OccurrenceTable = {
  id: string;
  gatheringId: string;
  /** YYYY-MM-DD, what addresses name it by; it stays after a move. */
  originalDate: string;
  /** YYYY-MM-DD, the wall clock of the place */
  date: string;
  /** HH:MM, the wall clock of the place */
  time: string;
  minutes: number;
  startsAt: string;
  endsAt: string;
  /** RFC 5545 SEQUENCE: rises when time or place change, or it is cancelled. */
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
