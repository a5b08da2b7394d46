import type { KeyedSlot } from "./keys";
import type { BlockEdit, Plan } from "./plan";

/**
 * The plan with its blocks under the names they have in this bulletin: where a correction renamed a section, what the
 * leader made of it goes with the requests it holds.
 */
export function followed(plan: Plan, slots: KeyedSlot[]): Plan {
  const known = new Set(slots.map(({ key }) => key));
  const lost = Object.entries(plan.blocks).filter(([key]) => key.startsWith("section:") && !known.has(key));
  const renamed = new Map(lost.flatMap(([key, edit]) => pairOf(key, edit, slots, plan)));
  if (renamed.size === 0) return plan;
  const now = (key: string) => renamed.get(key) ?? key;
  const blocks = Object.fromEntries(Object.entries(plan.blocks).map(([key, edit]) => [now(key), edit]));
  return { ...plan, order: plan.order.map(now), blocks };
}

function pairOf(key: string, { requests = [] }: BlockEdit, slots: KeyedSlot[], plan: Plan): [string, string][] {
  const heirs = slots.filter((slot) => !plan.blocks[slot.key] && idsIn(slot).some((id) => requests.includes(id)));
  const shared = (slot: KeyedSlot) => idsIn(slot).filter((id) => requests.includes(id)).length;
  const heir = heirs.toSorted((a, b) => shared(b) - shared(a))[0];
  return heir ? [[key, heir.key]] : [];
}

function idsIn({ prayers }: KeyedSlot): string[] {
  return prayers.flatMap(({ requests }) => requests.map(({ request }) => request.id));
}
