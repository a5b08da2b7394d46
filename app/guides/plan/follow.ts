import { type KeyedSlot, timeIn } from "./keys";
import type { Plan } from "./plan";

/**
 * The plan with its blocks under the names they have in this bulletin: where a correction renamed, split or moved a
 * section, what the leader made of it goes with the requests it holds. What would take over a block of others' requests
 * that way is set aside.
 */
export function followed(plan: Plan, slots: KeyedSlot[]): Plan {
  const renamed = renamedIn(plan, slots);
  if (renamed.size === 0) return plan;
  const now = (key: string) => renamed.get(key) ?? key;
  const blocks = Object.fromEntries(Object.entries(plan.blocks).map(([key, edit]) => [now(key), edit]));
  return { ...plan, order: plan.order.map(now), blocks };
}

function renamedIn(plan: Plan, slots: KeyedSlot[]): Map<string, string> {
  const renamed = new Map<string, string>();
  const edited = Object.entries(plan.blocks)
    .filter(([key]) => key.startsWith("section:"))
    .map(([key, { requests = [] }]) => ({ key, requests, own: slots.find((slot) => slot.key === key) }));
  const [same, others] = [true, false].map((isSame) =>
    edited.filter(({ own, requests }) => sharedBy(own, requests) > 0 === isSame),
  );
  const taken = new Set(same?.map(({ key }) => key));
  for (const { key, requests } of others ?? []) {
    const heir = heirOf(key, requests, slots, taken);
    if (!heir) continue;
    taken.add(heir.key);
    renamed.set(key, heir.key);
  }
  for (const { key } of others ?? []) if (taken.has(key) && !renamed.has(key)) renamed.set(key, `${key}:gone`);
  return renamed;
}

/** What was made of a block that prays again is for one that does, for the same time. */
function heirOf(key: string, requests: string[], slots: KeyedSlot[], taken: Set<string>): KeyedSlot | undefined {
  const alike = slots.filter((slot) => timeIn(slot.key) === timeIn(key));
  const heirs = alike.filter((slot) => !taken.has(slot.key) && sharedBy(slot, requests) > 0);
  return heirs.toSorted((a, b) => sharedBy(b, requests) - sharedBy(a, requests))[0];
}

function sharedBy(slot: KeyedSlot | undefined, ids: string[]): number {
  const prayers = slot?.again ? [slot.again.prayer] : (slot?.prayers ?? []);
  const held = prayers.flatMap(({ requests }) => requests.map(({ request }) => request.id));
  return held.filter((id) => ids.includes(id)).length;
}
