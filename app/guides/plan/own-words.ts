import { digestOf } from "./digest";
import type { BlockEdit, OwnField, OwnWords } from "./plan";
import { ownFields } from "./plan";

/** The words of a block by who wrote them. */
export type Written = Record<OwnField, string[]>;

/**
 * The generated words with the leader's in their place; those for `care` and `title` can't be emptied. `asked` are the
 * fields whose generated words another bulletin has changed since.
 */
export function withOwnWords(
  generated: Written,
  edit: BlockEdit,
  bulletin: string,
): { words: Written; asked: OwnField[] } {
  const words = { ...generated };
  const asked: OwnField[] = [];
  for (const field of ownFields) {
    const own = edit[field];
    if (!own || (own.text === "" && (field === "title" || field === "care"))) continue;
    words[field] = field === "title" ? [own.text] : linesOf(own.text);
    if (isAsked(own, generated[field], bulletin)) asked.push(field);
  }
  return { words, asked };
}

/** Own words for what is generated now. */
export function ownWords(text: string, generated: string[], bulletin: string): OwnWords {
  return { text, over: digestOf(generated.join("\n")), bulletin };
}

/** What a change of the leader's own choices does to the generated words needs no question; what another bulletin does, needs one. */
function isAsked({ over, bulletin: before }: OwnWords, generated: string[], bulletin: string): boolean {
  return before !== bulletin && over !== digestOf(generated.join("\n"));
}

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}

/** The bulletin that words were written over. */
export function bulletinStamp({ id, revision }: { id: string; revision?: number }): string {
  return `${id} ${revision ?? 0}`;
}
