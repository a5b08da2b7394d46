import { readFileSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** What was given on the command line can't be used: one sentence says why, and the exit is 1. */
export class GivenWrong extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** @throws GivenWrong for an option that doesn't exist, or one without its value */
export function readArgs<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new GivenWrong(error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error));
  }
}

/** @throws GivenWrong when the file can't be read, or isn't UTF-8 */
export function readTextFile(path: string | undefined, usage: string): string {
  if (!path) throw new GivenWrong(usage);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const why =
      error instanceof TypeError
        ? "it is not UTF-8 text"
        : (error as NodeJS.ErrnoException).code === "ENOENT"
          ? "there is no such file"
          : String(error);
    throw new GivenWrong(`${path} can't be read: ${why}.`);
  }
}
