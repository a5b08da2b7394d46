import type { Block } from "./blocks";

/** A block as its heading and what stands under it. */
export function splitAt(block: Block, label: string, rest: string): Block[] {
  return [
    { ...block, text: label, mark: null, strong: true, label: true },
    { ...block, text: rest, apart: false },
  ];
}
