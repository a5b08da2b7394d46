import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite from "better-sqlite3";
import { CamelCasePlugin, Kysely, PostgresDialect, SqliteAdapter, sql, type Transaction } from "kysely";
import pg from "pg";
import type { Schema } from "./schema";
import { PatientSqliteDialect } from "./sqlite";

/** A handle that may start a transaction. */
export type Db = Kysely<Schema>;
/** A handle inside a transaction. */
export type Trx = Transaction<Schema>;

export type Engine = "sqlite" | "postgres";
export type Database = {
  db: Db;
  engine: Engine;
  client: BetterSqlite.Database | pg.Pool;
  /** Something that is the same as long as nobody, here or in another process, has changed anything; undefined is unknown. */
  changeMark(): string | undefined;
  close(): Promise<void>;
};

/** Copies SQLite's log into its file and empties it, so that what was deleted is in neither. PostgreSQL needs no such help. */
export async function settleLog(db: Db): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

export class DatabaseUnreachable extends Error {}

/**
 * Opens the database behind `url`: `postgres://…`, or the path of an SQLite file.
 * @throws DatabaseUnreachable with one sentence for the person who set the address
 */
export async function openDatabase(url: string): Promise<Database> {
  const database = isPostgres(url) ? openPostgres(url) : openSqlite(url);
  try {
    await sql`select 1`.execute(database.db);
  } catch (cause) {
    await database.close().catch(() => {});
    throw new DatabaseUnreachable(`The database at DATABASE_URL did not answer: ${reasonOf(cause)}.`, { cause });
  }
  return database;
}

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // A connection that dies while idle is replaced by the pool; unheard, its error would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
  return { db, engine: "postgres", client: pool, changeMark: () => undefined, close: () => db.destroy() };
}

function openSqlite(url: string): Database {
  const file = openSqliteFile(url);
  const db = new Kysely<Schema>({
    dialect: new PatientSqliteDialect({ database: keepingStatements(file) }),
    plugins: [new CamelCasePlugin()],
  });
  return { db, engine: "sqlite", client: file, changeMark: changeMarkOf(file), close: () => db.destroy() };
}

/** As many as the program has queries, and some for those made of lists of different lengths. */
const mostStatements = 500;

/** The same connection, which prepares a statement once: making one takes several times as long as running it by a key. */
function keepingStatements(file: BetterSqlite.Database) {
  const kept = new Map<string, BetterSqlite.Statement>();
  function prepare(text: string): BetterSqlite.Statement {
    const known = kept.get(text);
    if (known) return known;
    const statement = file.prepare(text);
    if (kept.size >= mostStatements) kept.clear();
    kept.set(text, statement);
    return statement;
  }
  return { prepare, close: () => void file.close() };
}

/** SQLite counts what other connections committed (data_version) and what this one changed (total_changes). */
function changeMarkOf(file: BetterSqlite.Database): () => string {
  const others = file.prepare("pragma data_version").pluck();
  const own = file.prepare("select total_changes()").pluck();
  return () => `${others.get()} ${own.get()}`;
}

/** A connection of its own to an SQLite file: durable at every commit, foreign keys kept, never waiting inside SQLite. */
export function openSqliteFile(url: string): BetterSqlite.Database {
  const path = url.replace(/^file:(\/\/)?/, "");
  try {
    if (path !== ":memory:" && !existsSync(dirname(path))) mkdirSync(dirname(path));
    const file = new BetterSqlite(path, { timeout: 5_000 });
    file.pragma("journal_mode = WAL");
    file.pragma("synchronous = FULL");
    file.pragma("foreign_keys = ON");
    file.pragma("secure_delete = ON");
    file.pragma("busy_timeout = 0");
    return file;
  } catch (cause) {
    throw new DatabaseUnreachable(`The file that DATABASE_URL names can't be opened: ${reasonOf(cause)}.`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(", ");
  return cause instanceof Error ? cause.message : String(cause);
}
