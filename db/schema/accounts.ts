import type { ColumnType, Generated } from "kysely";

/** Written by better-auth, whose columns keep its own types: text and 0 or 1 on SQLite, timestamp and boolean on PostgreSQL. */
type AuthTime = ColumnType<string | Date, string, string>;
type AuthFlag = ColumnType<number | boolean, number, number>;

export type UserTable = {
  id: string;
  name: string;
  email: string;
  emailVerified: AuthFlag;
  image: string | null;
  role: "leader" | "staff";
  /** The office a leader or a staff member belongs to; null is staff of all offices. */
  officeCode: string | null;
  locale: string;
  createdAt: AuthTime;
  updatedAt: AuthTime;
  /** Part of what the address of their calendar feed is made of: raised, the old address is dead. */
  feedGeneration: Generated<number>;
  /** 0 or 1: whether they get a mail when a bulletin is published. */
  hearsOfBulletins: Generated<number>;
  /** The moment staff came to trust a leader; before that, each gathering waits for approval. */
  trustedAt: string | null;
};

export type SessionTable = {
  id: string;
  userId: string;
  token: string;
  expiresAt: AuthTime;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: AuthTime;
  updatedAt: AuthTime;
};

export type VerificationTable = {
  id: string;
  identifier: string;
  value: string;
  expiresAt: AuthTime;
  createdAt: AuthTime;
  updatedAt: AuthTime;
};

export type OfficeTable = {
  code: string;
  name: string;
  /** IANA */
  zone: string;
  /** ISO 3166-1 alpha-2, what its leaders' forms begin with */
  country: string;
  paper: "A4" | "Letter";
  /** Whom to call when somebody tells of abuse: a few lines. */
  contactCard: string | null;
};
