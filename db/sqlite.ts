import { setTimeout as sleep } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";

const patienceMs = 5_000;

/** The database stayed locked for longer than anyone should wait: answered with 503. */
export class DatabaseBusy extends Error {}

/**
 * SQLite that waits for another process's lock outside SQLite: its own waiting would hold the whole process.
 * Transactions take the write lock at once, since a reader that turns writer can't wait for it (SQLITE_BUSY_SNAPSHOT).
 */
export class PatientSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new PatientDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

/** SQLite does undo DDL with its transaction; Kysely leaves that unused, and a migration cut off would stay half done. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class PatientDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return patient(await super.acquireConnection());
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

const patientConnections = new WeakMap<DatabaseConnection, DatabaseConnection>();

function patient(connection: DatabaseConnection): DatabaseConnection {
  const known = patientConnections.get(connection);
  if (known) return known;
  const made: DatabaseConnection = {
    executeQuery: (query) => whenFree(() => connection.executeQuery(query)),
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
  patientConnections.set(connection, made);
  return made;
}

async function whenFree<T>(act: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await act();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > giveUpAt) throw new DatabaseBusy("The database stayed locked", { cause: error });
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
