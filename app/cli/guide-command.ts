import { writeFileSync } from "node:fs";
import type { Bulletin } from "~/bulletins/bulletin";
import { countRequests } from "~/bulletins/parse";
import { parseLetter } from "~/bulletins/parse-letter";
import { suggestSensitivities } from "~/bulletins/sensitivity";
import { choicesForm } from "~/guides/choices";
import { generateGuide } from "~/guides/generate";
import type { Guide, GuideSource } from "~/guides/guide";
import { guideToMarkdown } from "~/guides/markdown";
import { translator } from "~/i18n/translate";
import { GivenWrong, readArgs, readLetterFile } from "./given";

const options = {
  minutes: { type: "string", default: "60" },
  people: { type: "string", default: "8" },
  place: { type: "string", default: "home" },
  children: { type: "boolean", default: false },
  format: { type: "string", default: "json" },
  out: { type: "string" },
} as const;

/** gathered guide FILE: a letter's facilitator guide, as JSON or Markdown. */
export async function guideCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, options);
  const letter = await readLetterFile(
    positionals[0],
    "Name the file of the letter: gathered guide FILE --minutes 45 --people 12 --place home.",
  );
  const bulletin = parseLetter(letter);
  if (countRequests(bulletin) === 0) throw new GivenWrong(`No prayer requests were found in ${positionals[0]}.`);
  const guide = generateGuide(sourceFrom(bulletin), readChoices(values), translator("en"), "en");
  write(formatted(guide, values.format), values.out);
}

function readChoices({ children, ...texts }: { minutes: string; people: string; place: string; children: boolean }) {
  const read = choicesForm.safeParse({ ...texts, children: children ? "yes" : undefined });
  if (read.success) return read.data;
  const wishes: Record<string, string> = {
    minutes: "--minutes takes 15 to 180",
    people: "--people takes 2 to 500",
    place: "--place takes home, church, online or both",
  };
  throw new GivenWrong(`${read.error.issues.map((issue) => wishes[String(issue.path[0])]).join("; ")}.`);
}

/** A letter nobody has checked yet: what needs care is what its words suggest. */
function sourceFrom({ title, date, scripture, sections }: Bulletin): GuideSource {
  let number = 0;
  const checked = sections.map((section) => ({
    ...section,
    requests: section.requests.map((request) => ({
      ...request,
      id: `request-${++number}`,
      sensitivities: suggestSensitivities(request.text),
      childrensWording: null,
    })),
  }));
  return { id: "letter", title, date, scripture, sections: checked };
}

function formatted(guide: Guide, format: string): string {
  if (format === "json") return `${JSON.stringify(guide, null, 2)}\n`;
  if (format === "md") return `${guideToMarkdown(guide, translator("en")).trimEnd()}\n`;
  throw new GivenWrong("--format takes json or md.");
}

function write(text: string, path: string | undefined): void {
  if (!path) return void process.stdout.write(text);
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new GivenWrong(`${path} can't be written: ${error instanceof Error ? error.message : error}.`);
  }
}
