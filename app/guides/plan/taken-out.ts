import { isTakenOut } from "./arrange";
import type { KeyedSlot } from "./keys";
import type { Plan } from "./plan";

/** The blocks of the guide that its leader took out, to be put back one by one. */
export function takenOut(plan: Plan, slots: KeyedSlot[]): KeyedSlot[] {
  return slots.filter((slot) => isTakenOut(slot, plan.blocks[slot.key]));
}
