import { isAnswer } from "./asked";
import { borrow, type Frame } from "./frame";
import type { BlockKind, SourceSection } from "./guide";
import { type Halves, largestRemainder } from "./half-minutes";
import { type Prayer, type Room, roomTaken, type Seating } from "./make-room";
import { type Figures, figuresOf, type Part, parts } from "./minutes-table";
import { sectionSlots } from "./section-slots";
import type { Claim } from "./share";

/** A block with its time, before its words are written. In half minutes. */
export type Slot = {
  kind: BlockKind;
  halves: Halves;
  floor: Halves;
  prayers: Prayer[];
  /** The section prayed here, and which of its blocks this is. */
  section?: { at: number; part: number; parts: number };
  /** Its claim on the minutes that all sections share. */
  claim?: Claim;
};

export type Layout = {
  frame: Frame;
  room: Room;
  seating: Seating;
  sections: SourceSection[];
  children: boolean;
  /** Whether requests are left out because children are present. */
  withheld: boolean;
};

/** Lays the blocks in their order; together they take exactly the time of the frame. */
export function timelineOf(layout: Layout): Slot[] {
  const settled = settle(layout);
  const sections = sectionSlots(settled.sections, layout);
  const halves = spread(settled, sections);
  return parts.flatMap((part) => {
    if (part === "sections") return sections;
    return halves[part] > 0 ? [slotFor(part, halves[part], layout)] : [];
  });
}

function slotFor(kind: Exclude<Part, "sections">, halves: Halves, { frame, seating }: Layout): Slot {
  const floor = frame.floors[kind];
  if (kind !== "thanks") return { kind, halves, floor, prayers: [] };
  const prayers = answersFirst(seating.prayers.filter(({ requests }) => requests.some(({ to }) => to === "thanks")));
  return { kind, halves, floor: Math.max(floor, seating.needs.thanks), prayers };
}

/** What tells of an earlier prayer is heard first, of two that are read together too. */
function answersFirst(prayers: Prayer[]): Prayer[] {
  return prayers
    .map((prayer) => ({ ...prayer, requests: prayer.requests.toSorted((a, b) => +isAnswer(b) - +isAnswer(a)) }))
    .toSorted((a, b) => +b.requests.some(isAnswer) - +a.requests.some(isAnswer));
}

/** What the requests need beyond the figures of thanks and sections. */
export function borrowedHalves({ frame, seating, room }: Pick<Layout, "frame" | "seating" | "room">): Halves {
  return Math.max(0, roomTaken(seating.needs, room) - frame.halves.thanks - frame.halves.sections);
}

/** Borrows what is missing, and gives thanks what its praise needs. */
function settle(layout: Layout): Figures {
  const { frame, seating } = layout;
  const halves = borrow(frame, borrowedHalves(layout));
  const thanks = Math.max(halves.thanks, seating.needs.thanks);
  return { ...halves, thanks, sections: halves.thanks + halves.sections - thanks };
}

/**
 * What the sections leave goes to thanks. Where there is no section to pray for at all, it goes to
 * thanks, scripture and listening by their figures.
 */
function spread(settled: Figures, sections: Slot[]): Figures {
  const left = Math.max(0, settled.sections - sections.reduce((sum, slot) => sum + slot.halves, 0));
  const takers: Part[] = sections.length > 0 ? ["thanks"] : ["thanks", "scripture", "listening"];
  const figure = takers.reduce((sum, part) => sum + settled[part], 0);
  const given = largestRemainder(takers.map((part) => (left * settled[part]) / figure));
  return figuresOf((part) => settled[part] + (given[takers.indexOf(part)] ?? 0));
}
