import { partsIn } from "../block-parts";
import { type Titled, titleOf } from "../block-words";
import type { Guide } from "../guide";
import { isTakenOut } from "./arrange";
import type { KeyedSlot } from "./keys";
import type { Plan } from "./plan";

/** The blocks of the guide that its leader took out, to be put back one by one. */
export function takenOut(plan: Plan, slots: KeyedSlot[], told: Omit<Titled, "slot" | "part">): Guide["takenOut"] {
  const parts = partsIn(slots);
  return slots
    .filter((slot) => isTakenOut(slot, plan.blocks[slot.key]))
    .map((slot) => {
      const title = plan.blocks[slot.key]?.title?.text;
      return { key: slot.key, title: title || titleOf({ ...told, slot, part: parts.get(slot) }) };
    });
}
