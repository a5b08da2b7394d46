import type { KeyedSlot } from "./keys";
import { type BlockEdit, keyOfOwn, type OwnKind, ownMinutes, type Plan } from "./plan";

/** A block where the leader wants it. */
export type PlannedSlot = KeyedSlot & { edit: BlockEdit; own?: OwnKind };

/** The leader's blocks among the generated ones, in the leader's order, without those taken out. */
export function arrange(slots: KeyedSlot[], plan: Plan): PlannedSlot[] {
  const own = plan.own.map((block): PlannedSlot => {
    const key = keyOfOwn(block);
    const halves = ownMinutes[block.kind] * 2;
    return { key, kind: "own", own: block.kind, halves, floor: 2, prayers: [], edit: plan.blocks[key] ?? {} };
  });
  const generated = slots.map((slot): PlannedSlot => ({ ...slot, edit: plan.blocks[slot.key] ?? {} }));
  return readFirst(inOrder(generated, own, plan.order)).filter((slot) => !isTakenOut(slot, slot.edit));
}

/** What is prayed for again stands behind the block in which it is read, also where another bulletin has changed the order. */
function readFirst(slots: PlannedSlot[]): PlannedSlot[] {
  const arranged = [...slots];
  for (const slot of slots) {
    const read = arranged.findIndex(({ prayers }) => slot.again && prayers.includes(slot.again.prayer));
    const at = arranged.indexOf(slot);
    if (at >= read) continue;
    arranged.splice(at, 1);
    arranged.splice(read, 0, slot);
  }
  return arranged;
}

/** The closing stays, and so does a block that requests have come into since it was taken out. */
export function isTakenOut({ kind, prayers }: KeyedSlot, edit: BlockEdit | undefined): boolean {
  return edit?.removed === true && kind !== "closing" && prayers.length === 0;
}

/** What the order doesn't name stands behind what it follows in the generated guide; a new block of the leader's before the closing. */
function inOrder(generated: PlannedSlot[], own: PlannedSlot[], order: string[]): PlannedSlot[] {
  const place = new Map(order.map((key, at) => [key, at]));
  const byPlace = (a: PlannedSlot, b: PlannedSlot) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0);
  const arranged = [...generated, ...own].filter(({ key }) => place.has(key)).toSorted(byPlace);
  let before: PlannedSlot | undefined;
  for (const slot of generated) {
    if (!place.has(slot.key)) arranged.splice(before ? arranged.indexOf(before) + 1 : 0, 0, slot);
    before = slot;
  }
  for (const slot of own) if (!place.has(slot.key)) arranged.splice(closingAt(arranged), 0, slot);
  return arranged;
}

function closingAt(slots: PlannedSlot[]): number {
  const at = slots.findIndex(({ kind }) => kind === "closing");
  return at === -1 ? slots.length : at;
}
