import type { Block } from "../guide";
import { type BlockEdit, type Fate, keyOfOwn, type OwnKind, ownMinutes, type Plan } from "./plan";

/** Changes a block; what is undefined goes back to what is generated. */
export function editBlock(plan: Plan, { key, requests }: Pick<Block, "key" | "requests">, change: BlockEdit): Plan {
  const ids = requests.filter(({ named }) => !named).map(({ id }) => id);
  const whole = { ...plan.blocks[key], ...change };
  const { requests: _, ...edit } = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  const { [key]: __, ...others } = plan.blocks;
  if (Object.keys(edit).length === 0) return { ...plan, blocks: others };
  return { ...plan, blocks: { ...others, [key]: { ...edit, ...(ids.length > 0 && { requests: ids }) } } };
}

/** Moves a block to a place among the others, from 0. `keys` are those of all blocks as they stand. */
export function moveBlock(plan: Plan, keys: string[], key: string, to: number): Plan {
  const order = keys.filter((other) => other !== key);
  order.splice(Math.min(Math.max(to, 0), order.length), 0, key);
  return { ...plan, order };
}

/** Adds a block of the leader's own behind another, or before the closing. */
export function addBlock(
  plan: Plan,
  own: { id: string; kind: OwnKind },
  behind?: { key: string; keys: string[] },
): Plan {
  const key = keyOfOwn(own);
  const blocks = { ...plan.blocks, [key]: { minutes: ownMinutes[own.kind] } };
  const added = { ...plan, own: [...plan.own, own], blocks };
  return behind ? moveBlock(added, behind.keys, key, behind.keys.indexOf(behind.key) + 1) : added;
}

/** Takes a block out; its requests are carried home. The closing stays. */
export function takeOut(plan: Plan, block: Block): Plan {
  if (block.kind === "closing") return plan;
  const requests = block.requests.filter(({ named }) => !named);
  const home = requests.reduce((now, { id }) => decide(now, id, "home"), plan);
  if (block.own) return withoutOwn(home, block.key);
  return block.kind === "section" ? home : editBlock(home, { key: block.key, requests: [] }, { removed: true });
}

/** What becomes of a request; undefined leaves it to the guide. */
export function decide(plan: Plan, id: string, fate: Fate | undefined): Plan {
  const { [id]: _, ...others } = plan.requests;
  return { ...plan, requests: fate ? { ...others, [id]: fate } : others };
}

/** Lets words go that no longer have a block. */
export function dropStray(plan: Plan, key: string): Plan {
  const { [key]: _, ...blocks } = plan.blocks;
  return { ...plan, blocks, order: plan.order.filter((other) => other !== key) };
}

/** Gives words that no longer have a block one of their own. */
export function keepStray(plan: Plan, key: string, id: string): Plan {
  const own = { id, kind: "other" } as const;
  const { title, say, do: steps, care } = plan.blocks[key] ?? {};
  const edit = { minutes: ownMinutes.other, ...(title && { title }), ...(say && { say }), ...(steps && { do: steps }) };
  const rest = dropStray(plan, key);
  return {
    ...rest,
    own: [...rest.own, own],
    blocks: { ...rest.blocks, [keyOfOwn(own)]: { ...edit, ...(care && { care }) } },
  };
}

function withoutOwn(plan: Plan, key: string): Plan {
  return { ...dropStray(plan, key), own: plan.own.filter((own) => keyOfOwn(own) !== key) };
}
