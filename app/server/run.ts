import { DatabaseUnreachable } from "db/connection";
import { DatabaseNewer } from "db/migrate";
import { SettingsWrong } from "~/env.server";
import type { Pages } from "./app";
import { signInLinks } from "./demo";
import { CannotStart } from "./listening";
import { start } from "./start";

/** Runs the server until it is told to stop. What its owner can mend is said in a sentence, with exit 1. */
export async function runServer(pages: Pages): Promise<void> {
  try {
    const running = await start(pages);
    process.stderr.write(`Gathered is open at ${running.url}\n`);
    if (running.demo) process.stderr.write(await signInLinks(running.auth, running.url));
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => void running.stop().then(() => process.exit(0)));
  } catch (error) {
    process.stderr.write(
      isMendable(error)
        ? `Gathered can't start.\n${error.message}\n`
        : `${error instanceof Error ? error.stack : error}\n`,
    );
    process.exit(1);
  }
}

function isMendable(error: unknown): error is Error {
  return [SettingsWrong, DatabaseUnreachable, DatabaseNewer, CannotStart].some((kind) => error instanceof kind);
}
