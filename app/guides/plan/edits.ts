import type { Block } from "../guide";
import { type BlockEdit, type Fate, keyOfOwn, type OwnKind, ownMinutes, type Plan } from "./plan";

/** A block as far as the plan knows it. */
export type Placed = Pick<Block, "key" | "requests">;

/** Changes a block; what is undefined goes back to what is generated. */
export function editBlock(plan: Plan, block: Placed, change: BlockEdit): Plan {
  const { key } = block;
  const ids = idsIn(block);
  const whole = { ...plan.blocks[key], ...change };
  const { requests: _, ...edit } = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  const { [key]: __, ...others } = plan.blocks;
  if (Object.keys(edit).length === 0 && !plan.order.includes(key)) return { ...plan, blocks: others };
  return { ...plan, blocks: { ...others, [key]: { ...edit, ...(ids.length > 0 && { requests: ids }) } } };
}

/** Moves a block to a place among the others, from 0. `blocks` are all as they stand: by its requests each is found again. */
export function moveBlock(plan: Plan, blocks: Placed[], key: string, to: number): Plan {
  const order = blocks.map((block) => block.key).filter((other) => other !== key);
  order.splice(Math.min(Math.max(to, 0), order.length), 0, key);
  const sections = blocks.filter((block) => block.key.startsWith("section:"));
  const held = sections.map((block) => [block.key, { ...plan.blocks[block.key], requests: idsIn(block) }]);
  return { ...plan, order, blocks: { ...plan.blocks, ...Object.fromEntries(held) } };
}

/** Adds a block of the leader's own behind another, or before the closing. */
export function addBlock(
  plan: Plan,
  own: { id: string; kind: OwnKind },
  behind?: { key: string; blocks: Placed[] },
): Plan {
  const key = keyOfOwn(own);
  const blocks = { ...plan.blocks, [key]: { minutes: ownMinutes[own.kind] } };
  const added = { ...plan, own: [...plan.own, own], blocks };
  if (!behind) return added;
  const at = behind.blocks.findIndex((block) => block.key === behind.key);
  return moveBlock(added, behind.blocks, key, at + 1);
}

/** Takes a block out; its requests are carried home. The closing stays. */
export function takeOut(plan: Plan, block: Block): Plan {
  if (block.kind === "closing") return plan;
  const requests = block.requests.filter(({ named }) => !named);
  const home = requests.reduce((now, { id }) => decide(now, id, "home"), plan);
  if (block.own) return withoutOwn(home, block.key);
  return block.kind === "section" && requests.length > 0
    ? home
    : editBlock(home, { key: block.key, requests: [] }, { removed: true });
}

/** A block that was taken out is there again, as its leader had made it. */
export function putBack(plan: Plan, key: string): Plan {
  return plan.blocks[key]?.removed ? editBlock(plan, { key, requests: [] }, { removed: undefined }) : plan;
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

function idsIn({ requests }: Placed): string[] {
  return requests.filter(({ named }) => !named).map(({ id }) => id);
}

function withoutOwn(plan: Plan, key: string): Plan {
  return { ...dropStray(plan, key), own: plan.own.filter((own) => keyOfOwn(own) !== key) };
}
