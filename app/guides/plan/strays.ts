import type { Stray } from "../guide";
import type { KeyedSlot } from "./keys";
import { keyOfOwn, ownFields, type Plan } from "./plan";

/** Own words for blocks that are no longer there: the leader says what becomes of them. */
export function straysOf(plan: Plan, slots: KeyedSlot[]): Stray[] {
  const known = new Set([...slots.map(({ key }) => key), ...plan.own.map(keyOfOwn)]);
  return Object.entries(plan.blocks).flatMap(([key, edit]) => {
    const words = ownFields.flatMap((field) => edit[field]?.text || []);
    return known.has(key) || words.length === 0 ? [] : [{ key, words }];
  });
}
