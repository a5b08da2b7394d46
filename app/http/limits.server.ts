import { createHash } from "node:crypto";
import type { Database } from "db/connection";
import { openSqliteFile } from "db/connection";
import pg from "pg";
import {
  RateLimiterPostgres,
  RateLimiterRes,
  RateLimiterSQLite,
  type RateLimiterStoreAbstract,
} from "rate-limiter-flexible";

const minute = 60;

/** How often something may be tried by one key within some seconds. */
const rules = {
  /** Sign-in mails to one address: enough for an impatient evening, too few to flood a mailbox. */
  signInMail: { points: 5, duration: 15 * minute },
  /** Sign-in mails asked for from one network: a church's leaders sit behind one. */
  signInNetwork: { points: 60, duration: 15 * minute },
  /** Six-digit codes tried for one address, beside the five tries that each code itself bears. */
  signInCode: { points: 10, duration: 15 * minute },
  /** Codes and links tried from one network. */
  signInTry: { points: 100, duration: 15 * minute },
  /** Version codes of sheets, looked up from one network: a church may scan the sheets in its hands at once. */
  printCode: { points: 300, duration: 10 * minute },
  /** Replies with one address. */
  replyMail: { points: 20, duration: 60 * minute },
  /** Replies from one network: a whole church may reply within a minute. */
  replyNetwork: { points: 120, duration: 10 * minute },
  /** Replies to one gathering. */
  replyGathering: { points: 1_000, duration: 10 * minute },
  /** Messages of a leader to all who come to one gathering. */
  guestMessage: { points: 6, duration: 60 * minute },
};

export type Limits = {
  /** @returns the seconds to wait, or 0 when it may go ahead */
  take(rule: keyof typeof rules, key: string): Promise<number>;
  close(): Promise<void>;
};

/**
 * Limits kept in a database, so that they hold over restarts and processes. On SQLite that is a file beside the main one:
 * the limiter waits for locks inside SQLite, and would wait for ever for a transaction of its own process.
 */
export async function openLimits(engine: Database["engine"], url: string): Promise<Limits> {
  const store = engine === "postgres" ? postgresStore(url) : sqliteStore(url);
  const limiters = new Map<string, RateLimiterStoreAbstract>();
  for (const [name, rule] of Object.entries(rules)) limiters.set(name, await store.limiter(name, rule));
  return {
    take: async (rule, key) => secondsToWait(limiters.get(rule)?.consume(key)),
    close: store.close,
  };
}

async function secondsToWait(taking: Promise<unknown> | undefined): Promise<number> {
  try {
    await taking;
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

type Limit = { points: number; duration: number };
type Store = { limiter(name: string, rule: Limit): Promise<RateLimiterStoreAbstract>; close(): Promise<void> };

function sqliteStore(url: string): Store {
  const file = openSqliteFile(`${url}-limits`);
  file.pragma("busy_timeout = 1000");
  file.pragma("synchronous = OFF");
  const options = { storeClient: file, storeType: "better-sqlite3", tableName: "limits", clearExpiredByTimeout: true };
  return {
    limiter: (name, rule) =>
      whenReady((ready) => new RateLimiterSQLite({ ...options, ...rule, keyPrefix: name }, ready)),
    close: async () => {
      file.close();
    },
  };
}

function postgresStore(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => {});
  const options = { storeClient: pool, storeType: "pool", tableName: "limits" };
  return {
    limiter: (name, rule) =>
      whenReady((ready) => new RateLimiterPostgres({ ...options, ...rule, keyPrefix: name }, ready)),
    close: () => pool.end(),
  };
}

/** The limiters make their table themselves and say by a callback when it stands. */
function whenReady<T>(make: (ready: (error?: Error) => void) => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const made: T = make((error) => (error ? reject(error) : setImmediate(() => resolve(made))));
  });
}

/** The network an address belongs to: /24 of IPv4, /48 of IPv6. */
export function networkOf(address: string): string {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  return v4?.[1] ?? address.split(":").slice(0, 3).join(":");
}

/** What a stranger typed is counted without being kept. */
export function keyOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

type Rule = keyof typeof rules;

/** Counts against one rule after the other, and stops at the first that refuses. @returns the minutes to wait, or 0 */
export async function minutesToWait(limits: Limits, ...counts: [rule: Rule, key: string][]): Promise<number> {
  for (const [rule, key] of counts) {
    const seconds = await limits.take(rule, key);
    if (seconds > 0) return Math.ceil(seconds / 60);
  }
  return 0;
}
