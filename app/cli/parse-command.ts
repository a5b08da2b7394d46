import type { Bulletin } from "~/bulletins/bulletin";
import { countRequests } from "~/bulletins/parse";
import { parseLetter } from "~/bulletins/parse-letter";
import { type Translate, translator } from "~/i18n/translate";
import { GivenWrong, readArgs, readLetterFile } from "./given";

/** gathered parse FILE: a letter as JSON. */
export async function parseCommand(args: string[]): Promise<void> {
  const { positionals } = readArgs(args, {});
  const bulletin = parseLetter(
    await readLetterFile(positionals[0], "Name the file of the letter: gathered parse FILE."),
  );
  if (countRequests(bulletin) === 0) throw new GivenWrong(`No prayer requests were found in ${positionals[0]}.`);
  process.stdout.write(`${JSON.stringify(inWords(bulletin, translator("en")), null, 2)}\n`);
}

/** The keys of doubts and reasons as the sentences they stand for. */
function inWords(bulletin: Bulletin, t: Translate) {
  return {
    ...bulletin,
    sections: bulletin.sections.map((section) => ({
      ...section,
      requests: section.requests.map((request) => ({
        ...request,
        doubts: request.doubts.map((doubt) => t(`bulletin.doubt.${doubt}`)),
      })),
    })),
    setAside: bulletin.setAside.map(({ text, reason }) => ({ text, reason: t(`bulletin.setAside.${reason}`) })),
  };
}
