import { readFileSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Letter, LetterUnreadable } from "~/bulletins/reading/letter";
import { readLetter } from "~/bulletins/reading/read-letter";
import { translator } from "~/i18n/translate";

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

/** Reads a letter of any kind. @throws GivenWrong when the file is not there, or is nothing that can be read */
export async function readLetterFile(path: string | undefined, usage: string): Promise<Letter> {
  if (!path) throw new GivenWrong(usage);
  try {
    return await readLetter(readFileSync(path));
  } catch (error) {
    if (error instanceof LetterUnreadable) throw new GivenWrong(`${path} can't be read: ${whyUnreadable(error)}`);
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : String(error);
    throw new GivenWrong(`${path} can't be read: ${why}.`);
  }
}

function whyUnreadable({ reason }: LetterUnreadable): string {
  return translator("en")(`errors.${reason}`);
}
