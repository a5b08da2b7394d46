import { configCommand } from "./config-command";
import { wordsFor } from "./failure";
import { GivenWrong } from "./given";
import { guideCommand } from "./guide-command";
import { icsCommand } from "./ics-command";
import { migrateCommand } from "./migrate-command";
import { parseCommand } from "./parse-command";
import { sampleCommand } from "./sample-command";
import { signInLinkCommand } from "./sign-in-link-command";

const commands: Record<string, (args: string[]) => Promise<void>> = {
  parse: parseCommand,
  guide: guideCommand,
  ics: icsCommand,
  "sign-in-link": signInLinkCommand,
  migrate: migrateCommand,
  sample: sampleCommand,
  config: configCommand,
};

/** Results go to stdout, words to stderr; exit 0, 1 (what you gave is wrong) or 2 (we failed). */
async function main([name = "", ...args]: string[]): Promise<number> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new GivenWrong(`gathered knows these commands: ${Object.keys(commands).join(", ")}.`);
    await command(args);
    return 0;
  } catch (error) {
    const words = wordsFor(error);
    process.stderr.write(`${words.text}\n`);
    return words.exit;
  }
}

process.exitCode = await main(process.argv.slice(2));
