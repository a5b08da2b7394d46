import { DatabaseUnreachable } from "db/connection";
import { DatabaseNewer } from "db/migrate";
import { SettingsWrong } from "~/env.server";
import { GivenWrong } from "./given";

/** What to say of an error, and whose it is: 1 is the caller's to mend, 2 is ours. */
export function wordsFor(error: unknown): { text: string; exit: 1 | 2 } {
  const mendable = [GivenWrong, SettingsWrong, DatabaseUnreachable, DatabaseNewer].some(
    (kind) => error instanceof kind,
  );
  if (mendable && error instanceof Error) return { text: error.message, exit: 1 };
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error), exit: 2 };
}
