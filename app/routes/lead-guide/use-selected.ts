import { useEffect, useRef, useState } from "react";
import type { Guide } from "~/guides/guide";

/** The key of the block that is pointed at. Where a correction gives the block another name, it is pointed at still. */
export function useSelected({ blocks }: Guide, asked: string | undefined) {
  const [selected, select] = useState(asked);
  const requests = useRef<string[]>([]);
  useEffect(() => {
    if (selected === undefined) return;
    const ids = ({ requests }: Guide["blocks"][number]) => requests.filter(({ named }) => !named).map(({ id }) => id);
    const block = blocks.find(({ key }) => key === selected);
    if (block) requests.current = ids(block);
    else select(blocks.find((other) => ids(other).some((id) => requests.current.includes(id)))?.key);
  }, [blocks, selected]);
  return [selected, select] as const;
}
