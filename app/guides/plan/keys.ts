import type { SourceSection } from "../guide";
import type { Slot } from "../timeline";

export type KeyedSlot = Slot & { key: string };

/**
 * Names every block so that next week's bulletin finds it again: by its kind, a section by its heading. The second of
 * two that would be named alike is numbered.
 */
export function keyed(slots: Slot[], sections: SourceSection[]): KeyedSlot[] {
  const seen = new Map<string, number>();
  return slots.map((slot) => {
    const name = slot.section ? `section:${headingKey(sections[slot.section.at]?.heading)}` : slot.kind;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { ...slot, key: times === 1 ? name : `${name}:${times}` };
  });
}

function headingKey(heading: string | null | undefined): string {
  const letters = (heading ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return letters.join("-").slice(0, 60);
}
