import type { Block } from "~/guides/guide";
import { editBlock } from "~/guides/plan/edits";
import type { BlockEdit } from "~/guides/plan/plan";
import { useStudio } from "./studio-context";

/** Changes a block of the plan; signs typed into one field of it are undone together. */
export function useBlockEdit(block: Block) {
  const { plan, edit } = useStudio();
  const own = plan.blocks[block.key] ?? {};
  const change = (values: BlockEdit, field?: string) =>
    edit((now) => editBlock(now, block, values), field ? { field: `${block.key} ${field}` } : {});
  return { own, change };
}
