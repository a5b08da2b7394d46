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
  /** What the page said to that form; said again when it is sent again, whatever has changed since. */
  shown: "going" | "waitlisted";
  /** Part of what its link is made of: raised, older links lose their power. */
  generation: number;
  consentVersion: string;
  consentAt: string;
  createdAt: string;
  updatedAt: string;
};
