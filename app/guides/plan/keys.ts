import type { SourceSection } from "../guide";
import type { Slot } from "../timeline";

export type KeyedSlot = Slot & { key: string };

/**
 * Names every block so that next week's bulletin finds it again: by its kind, a section by its heading. Where a heading
 * stands twice, its place among its like is counted in the bulletin, and a part of a section or of thanks is named by its
 * first request: what is taken out before a block must not pass that one's name to it.
 */
export function keyed(slots: Slot[], sections: SourceSection[]): KeyedSlot[] {
  const seen = new Map<string, number>();
  return slots.map((slot) => {
    const { section, kind, again } = slot;
    const first = (again?.prayer ?? slot.prayers[0])?.requests[0]?.request.id;
    if (!section) {
      const isLaterPraise = kind === "thanks" && seen.has(kind) && first !== undefined;
      return { ...slot, key: isLaterPraise ? `${kind}:${first}` : numbered(kind, countOf(kind, seen)) };
    }
    const name = sectionName(section.at, sections);
    const whole = partsOf(section.at, slots) > 1 ? `${name}:${first}` : name;
    return { ...slot, key: again ? `${whole}:again:${again.time}` : whole };
  });
}

/** Which time it is that a block prays for its requests, by its key. */
export function timeIn(key: string): number {
  return Number(/:again:(\d+)$/.exec(key)?.[1] ?? 1);
}

function partsOf(section: number, slots: Slot[]): number {
  return slots.filter((slot) => slot.section?.at === section && !slot.again).length;
}

function sectionName(at: number, sections: SourceSection[]): string {
  const heading = headingKey(sections[at]?.heading);
  const times = sections.slice(0, at + 1).filter((section) => headingKey(section.heading) === heading).length;
  return numbered(`section:${heading}`, times);
}

function countOf(name: string, seen: Map<string, number>): number {
  const times = (seen.get(name) ?? 0) + 1;
  seen.set(name, times);
  return times;
}

function numbered(name: string, times: number): string {
  return times === 1 ? name : `${name}:${times}`;
}

function headingKey(heading: string | null | undefined): string {
  const letters = (heading ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...letters.join("-")].slice(0, 60).join("");
}
