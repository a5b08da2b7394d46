import type { Block } from "../guide";
import { timeIn } from "./keys";
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

/**
 * Moves a block to a place among the others, from 0. What is prayed for again in the blocks behind it moves with it, never
 * stands before it is read, and is not parted by another section. `blocks` are all as they stand: by its requests each is
 * found again.
 */
export function moveBlock(plan: Plan, blocks: Placed[], key: string, to: number): Plan {
  const moved = movedWith(key, blocks);
  const others = blocks.filter((block) => !moved.includes(block.key));
  const place = Math.min(Math.max(to, firstPlaceOf(key, blocks)), others.length);
  const isWhole = key.startsWith("section:") && timeIn(key) === 1;
  const beside = isWhole ? besideOthers(place, place - blocks.findIndex(is(key)), others) : place;
  const order = others.map((block) => block.key);
  order.splice(beside, 0, ...moved);
  const sections = blocks.filter((block) => block.key.startsWith("section:"));
  const held = sections.map((block) => [block.key, { ...plan.blocks[block.key], requests: idsIn(block) }]);
  return { ...plan, order, blocks: { ...plan.blocks, ...Object.fromEntries(held) } };
}

/** The next place on the way that is not between a block and one that prays again for what it reads. */
function besideOthers(place: number, way: number, others: Placed[]): number {
  const [before, after] = [others[place - 1], others[place]];
  if (!before || !after?.requests.some(({ id, again }) => again && idsIn(before).includes(id))) return place;
  return besideOthers(place + (way > 0 ? 1 : -1), way, others);
}

/** The keys of a block and of those right behind it that pray for its requests again. */
export function movedWith(key: string, blocks: Placed[]): string[] {
  const at = blocks.findIndex(is(key));
  const ids = new Set(blocks[at]?.requests.filter(({ named }) => !named).map(({ id }) => id));
  const isAgain = ({ requests }: Placed) => requests.some(({ id, again }) => again && ids.has(id));
  const behind = blocks.slice(at + 1);
  const others = behind.findIndex((block) => !isAgain(block));
  return [key, ...behind.slice(0, others === -1 ? behind.length : others).map((block) => block.key)];
}

/** Behind the block in which it is read what it prays for again. */
function firstPlaceOf(key: string, blocks: Placed[]): number {
  const again = blocks.find(is(key))?.requests.filter((request) => request.again) ?? [];
  const isRead = ({ requests }: Placed) =>
    requests.some(({ id, named }) => !named && again.some((one) => one.id === id));
  return blocks.findIndex(isRead) + 1;
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
  return block.kind === "section" && requests.length > 0 ? home : editBlock(home, block, { removed: true });
}

/** A block that was taken out is there again, as its leader had made it, with what went home with it. */
export function putBack(plan: Plan, key: string): Plan {
  const { removed, requests = [] } = plan.blocks[key] ?? {};
  if (!removed) return plan;
  const home = requests.filter((id) => plan.requests[id] === "home");
  const prayed = home.reduce((now, id) => decide(now, id, undefined), plan);
  return editBlock(prayed, { key, requests: [] }, { removed: undefined });
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

function is(key: string) {
  return (block: Placed): boolean => block.key === key;
}

/** Those it holds, or prays for again. */
export function idsIn({ requests }: Placed): string[] {
  return requests.filter(({ named, again }) => !named || again).map(({ id }) => id);
}

function withoutOwn(plan: Plan, key: string): Plan {
  return { ...dropStray(plan, key), own: plan.own.filter((own) => keyOfOwn(own) !== key) };
}
