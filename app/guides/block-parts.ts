import type { PlannedSlot } from "./plan/arrange";

type Part = Pick<PlannedSlot, "kind" | "section" | "own">;

/** Which of how many blocks it is, where one thing is prayed in several. */
export type BlockPart = { part: number; parts: number };

/** The parts of sections, and with children of thanks and of their own block, counted as they are prayed. */
export function partsIn<Placed extends Part>(slots: Placed[]): Map<Placed, BlockPart> {
  const together = new Map<string, Placed[]>();
  for (const slot of slots.filter(isPart)) {
    const name = `${slot.kind} ${slot.section?.at}`;
    together.set(name, [...(together.get(name) ?? []), slot]);
  }
  const several = [...together.values()].filter(({ length }) => length > 1);
  return new Map(several.flatMap((all) => all.map((slot, at) => [slot, { part: at + 1, parts: all.length }])));
}

function isPart({ kind, own }: Part): boolean {
  return kind === "section" || kind === "thanks" || (kind === "own" && !own);
}
