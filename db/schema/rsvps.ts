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
  /** The hidden key of the form it came by: the same form sent again is the same reply. */
  formKey: string;
  /** The form that made this reply; by it alone a mistyped address can be put right. */
  firstFormKey: string | null;
  /** What the page said to that form; said again when it is sent again, whatever has changed since. */
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
