/** A mail to be sent: what it is about, not its words. It is rendered at the moment it is sent. */
export type OutboxTable = {
  id: string;
  kind: string;
  recipient: string;
  /** JSON of ids and facts */
  facts: string;
  /** What it is about, so that all that is about it can be forgotten with it. */
  aboutId: string | null;
  /** The same for every attempt, so that a repeat is known as one. */
  messageId: string;
  queuedAt: string;
  dueAt: string;
  attempts: number;
  leaseId: string | null;
  leasedUntil: string | null;
  sentAt: string | null;
  failedAt: string | null;
  /** The moment it was found to have no reason any more. */
  droppedAt: string | null;
  lastError: string | null;
};

/** What a demo keeps instead of sending; read at /outbox. */
export type KeptMailTable = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  keptAt: string;
};

/** What the program has told by itself, so that it tells it once: a kind, whom or what it is about, and the day it was for. */
export type NoticeTable = {
  kind: string;
  subjectId: string;
  /** YYYY-MM-DD */
  day: string;
  at: string;
};
