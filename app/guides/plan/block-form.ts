import { z } from "~/ui/form/zod";
import { formKeys } from "../forms";
import type { Block } from "../guide";
import { clockTime, halfMinutes, readerName, webAddress } from "./document";
import { editBlock, moveBlock, takeOut } from "./edits";
import { ownWords, type Written } from "./own-words";
import { type BlockEdit, type OwnField, ownFields, type Plan } from "./plan";

const orNone = <Value>(field: z.ZodType<Value, string>) =>
  z
    .string()
    .trim()
    .optional()
    .transform((text) => text || undefined)
    .pipe(field.optional());
const words = z
  .string()
  .max(4_000, "words-long")
  .transform((text) => text.trim().replace(/\r\n?/g, "\n"))
  .optional();
const minutes = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text ? Number(text.replace(",", ".")) : undefined))
  .pipe(halfMinutes.optional());

/** A block as a form has it; what a field leaves empty follows the guide. */
const fields = z.object({
  minutes,
  locked: z.literal("yes").optional(),
  startsAt: orNone(clockTime),
  form: orNone(z.enum(formKeys, "form-unknown")),
  reader: orNone(readerName),
  link: orNone(webAddress),
  title: words,
  say: words,
  do: words,
  care: words,
  /** "out" takes it out; the others move it by one. */
  move: z.enum(["up", "down", "out"]).optional(),
  /** A digest of what the leader had made of it when the page was opened. */
  before: z.string(),
});

export const blockForm = z.object({ block: fields });

/** The plan with a block as its form was sent. Minutes are locked when they are said to be, or typed otherwise. */
export function withBlockForm(
  plan: Plan,
  { block, blocks, stamp }: { block: Block; blocks: Block[]; stamp: string },
  form: z.output<typeof fields>,
): Plan {
  const { minutes, locked, startsAt, form: prayedIn, reader, link, move } = form;
  const isLocked = minutes !== undefined && (locked === "yes" || minutes !== block.minutes);
  const own = Object.fromEntries(ownFields.map((field) => [field, ownOrNone(form[field], field, block, plan, stamp)]));
  const change: BlockEdit = { startsAt, form: prayedIn, reader, link, minutes: isLocked ? minutes : undefined, ...own };
  const edited = editBlock(plan, block, change);
  if (move === "out") return takeOut(edited, block);
  return move ? moveBlock(edited, blocks, block.key, blocks.indexOf(block) + (move === "up" ? -1 : 1)) : edited;
}

/** What was sent back as it stood is as much the leader's, or the guide's, as it was before. */
function ownOrNone(text: string | undefined, field: OwnField, block: Block, plan: Plan, stamp: string) {
  const before = plan.blocks[block.key]?.[field];
  if (text === undefined || text === before?.text) return before;
  return ownOrGenerated(text, field, block.generated, stamp);
}

/** Own words, unless they are what the guide says anyway. */
export function ownOrGenerated(text: string, field: OwnField, generated: Written, stamp: string) {
  return text === generated[field].join("\n") ? undefined : ownWords(text, generated[field], stamp);
}
