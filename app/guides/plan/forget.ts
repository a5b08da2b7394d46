import { literal } from "../literal";
import { sentencesOf } from "../sentences";
import { type BlockEdit, ownFields, type Plan } from "./plan";

/** Shorter ones are anybody's: "Please pray." */
const fewestSigns = 25;

/** The plan without the sentences of a text that leaders may have copied into their own words. */
export function forgetWords(plan: Plan, text: string, locale: string): Plan {
  const sentences = sentencesOf(text, locale).map((one) => one.trim());
  const told = sentences.filter(({ length }) => length >= fewestSigns).map(patternOf);
  const blocks = Object.entries(plan.blocks).map(([key, edit]) => [key, withoutSentences(edit, told)] as const);
  return { ...plan, blocks: Object.fromEntries(blocks) };
}

/** A copy may break its lines elsewhere. */
function patternOf(sentence: string): RegExp {
  return new RegExp(sentence.split(/\s+/).map(literal).join("\\s+"), "gu");
}

function withoutSentences(edit: BlockEdit, told: RegExp[]): BlockEdit {
  const left = { ...edit };
  for (const field of ownFields) {
    const own = left[field];
    const text = own && told.reduce((words, sentence) => words.replaceAll(sentence, ""), own.text);
    if (own && text !== own.text) left[field] = { ...own, text: String(text).trim() };
  }
  return left;
}
