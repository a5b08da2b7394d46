import { childrensMinutes } from "./childrens-minutes";
import { childrensSlots } from "./childrens-slots";
import { borrow, type Frame } from "./frame";
import type { BlockKind, SourceSection } from "./guide";
import { type Halves, largestRemainder } from "./half-minutes";
import { type Prayer, type Room, roomTaken, type Seating } from "./make-room";
import { type Figures, figuresOf, type Part, parts } from "./minutes-table";
import { sectionSlots } from "./section-slots";
import type { Claim } from "./share";
import { thanksPrayers } from "./thanks-prayers";

/** A block with its time, before its words are written. In half minutes. */
export type Slot = {
  kind: BlockKind;
  halves: Halves;
  floor: Halves;
  prayers: Prayer[];
  /** The section prayed here, and whether it begins here. */
  section?: { at: number; first: boolean };
  /** What is prayed once more here, after a block of its own, and for which time, from 2. */
  again?: { prayer: Prayer; time: number };
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
  /** What the leader's plan leaves for thanks and sections where the other parts have their figures. */
  leaves(figures: Figures): Halves;
};

/**
 * Lays the blocks in their order; together they take exactly the time of the frame. With children they are laid for the
 * time that the leader's plan leaves them, since there are as many blocks as that takes.
 */
export function timelineOf(layout: Layout): Slot[] {
  const settled = settle(layout);
  const { seating, room } = layout;
  if (layout.children) {
    const prayed = childrensSlots(Math.max(layout.leaves(settled), roomTaken(seating.needs, room)), layout);
    return inOrder(lengthened(settled, prayed.left), layout, prayed);
  }
  const sections = sectionSlots(settled.sections, layout);
  return inOrder(sections.length > 0 ? settled : withoutSections(settled), layout, { sections });
}

function inOrder(halves: Figures, layout: Layout, prayed: { thanks?: Slot[]; sections: Slot[] }): Slot[] {
  return parts.flatMap((part) => {
    if (part === "sections") return prayed.sections;
    if (part === "thanks" && prayed.thanks) return prayed.thanks;
    return halves[part] > 0 ? [slotFor(part, halves[part], layout)] : [];
  });
}

function slotFor(kind: Exclude<Part, "sections">, halves: Halves, { frame, seating }: Layout): Slot {
  const floor = frame.floors[kind];
  if (kind !== "thanks") return { kind, halves, floor, prayers: [] };
  return { kind, halves, floor: Math.max(floor, seating.needs.thanks), prayers: thanksPrayers(seating) };
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

/** Gives time to the parts that are still shorter than a block may be with children, the quiet ones first. */
function lengthened(settled: Figures, halves: Halves): Figures {
  const order: Part[] = ["scripture", "listening", "confession", "closing", "opening", "welcome", "next"];
  const figures = { ...settled };
  let left = halves;
  for (const part of order.filter((part) => settled[part] > 0)) {
    const more = Math.min(left, Math.max(0, childrensMinutes.most - settled[part]));
    figures[part] += more;
    left -= more;
  }
  return figures;
}

/** Where there is no section to pray for at all, their time goes to thanks, scripture and listening by their figures. */
function withoutSections(settled: Figures): Figures {
  const takers: Part[] = ["thanks", "scripture", "listening"];
  const figure = takers.reduce((sum, part) => sum + settled[part], 0);
  // Praise that its leader keeps may need more than there is.
  const left = Math.max(0, settled.sections);
  const given = largestRemainder(takers.map((part) => (left * settled[part]) / figure));
  return figuresOf((part) => settled[part] + (given[takers.indexOf(part)] ?? 0));
}
