import type { GuideChoices } from "../guide";
import { arrange } from "./arrange";
import type { KeyedSlot } from "./keys";
import type { Plan } from "./plan";
import { retime, type Timed } from "./retime";

/** The blocks as the leader planned them, with their times. What nobody changed keeps its minutes. */
export function planned(slots: KeyedSlot[], plan: Plan, { minutes, startsAt = "00:00" }: GuideChoices): Timed {
  const arranged = arrange(slots, plan);
  const total = arranged.reduce((sum, { halves }) => sum + halves, 0);
  const isLocked = arranged.some(({ edit }) => edit.minutes !== undefined || edit.startsAt !== undefined);
  if (isLocked || total !== minutes * 2) return retime(arranged, minutes * 2, startsAt);
  let offset = 0;
  const timed = arranged.map((slot) => {
    offset += slot.halves;
    return { ...slot, offset: offset - slot.halves };
  });
  return { slots: timed, gaps: [] };
}
