import type { Generated } from "kysely";

/** One party's answer to one occurrence. */
export type ReplyTable = {
  id: string;
  occurrenceId: string;
  name: string;
  email: string;
  adults: number;
  children: number;
  status: "going" | "waitlisted" | "declined";
  /** Its turn in the order of replies, given under the lock of the occurrence; kept through changes. */
  turn: number;
  /** The form it came by, as `ReplyFormTable` has it. */
  formKey: string;
  /** The hidden key of that form, by which a mistyped address is put right; gone once anybody else touched the reply. */
  firstFormKey: string | null;
  /** What the page said to that form. */
  shown: "going" | "waitlisted";
  /** Part of what its link is made of: raised, older links lose their power. */
  generation: number;
  consentVersion: string;
  consentAt: string;
  createdAt: string;
  updatedAt: string;
  /** The moment the leader took this party off the list; it is declined then, and can't come back by itself. */
  removedAt: string | null;
  /** The moment a reminded guest said "I am coming". */
  confirmedAt: string | null;
  /** SEQUENCE and DTSTAMP (RFC 5545) of the newest answer that came from the guest's calendar. */
  answeredSequence: number | null;
  answeredStamp: string | null;
};

/** A form that was sent: sent again, it is answered as it was, and nothing happens twice. */
export type ReplyFormTable = {
  /** Made of its hidden key and the address it was sent with; neither can be read from it. */
  key: string;
  occurrenceId: string;
  replyId: string;
  shown: "going" | "waitlisted";
  at: string;
};

/** A guest's dates as a calendar to subscribe to; gone with the guest's last reply. */
export type GuestFeedTable = {
  id: string;
  email: string;
  /** Part of what its address is made of: raised, older ones lose their power. */
  generation: Generated<number>;
};

/** What a leader wrote to all who come. */
export type MessageTable = {
  id: string;
  occurrenceId: string;
  text: string;
  /** The form it came by: sent again, it is the same message. */
  formKey: string;
  createdAt: string;
};

/** A leader's report after an occurrence: counts, and an answer to thank God for. */
export type CloseTable = {
  occurrenceId: string;
  people: number;
  minutes: number;
  thanks: string | null;
  /** 0 or 1: whether the thanks may be passed on */
  mayPassOn: number;
  closedAt: string;
  updatedAt: string;
};
