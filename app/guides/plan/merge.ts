import { isSame } from "~/ui/saving/same";
import type { BlockEdit, Fate, Plan } from "./plan";

/** What two people changed otherwise; `mine` stands until one of them says so. */
export type PlanConflict =
  | { part: "order"; key: ""; field: "order"; mine: string[]; theirs: string[] }
  | { part: "seed"; key: ""; field: "seed"; mine: number; theirs: number }
  | { part: "block"; key: string; field: keyof BlockEdit; mine: unknown; theirs: unknown }
  | { part: "request"; key: string; field: "fate"; mine: Fate | undefined; theirs: Fate | undefined };

/** Brings together what two made of the same plan: what one of them left alone is as the other has it. */
export function mergePlans(base: Plan, mine: Plan, theirs: Plan): { merged: Plan; conflicts: PlanConflict[] } {
  const conflicts: PlanConflict[] = [];
  const order = pick(base.order, mine.order, theirs.order, (field) =>
    conflicts.push({ part: "order", key: "", field: "order", ...field }),
  );
  const seed = pick(base.seed, mine.seed, theirs.seed, (field) =>
    conflicts.push({ part: "seed", key: "", field: "seed", ...field }),
  );
  const requests = mergeRecords(base.requests, mine.requests, theirs.requests, (before, my, their, key) =>
    pick(before, my, their, (fates) => conflicts.push({ part: "request", key, field: "fate", ...fates })),
  );
  const blocks = mergeRecords(base.blocks, mine.blocks, theirs.blocks, (before, my, their, key) =>
    mergeBlock(key, before, my, their, conflicts),
  );
  return {
    merged: { seed, order, requests, blocks, own: mergeOwn(base.own, mine.own, theirs.own, blocks) },
    conflicts,
  };
}

/** Decides a conflict for the other's side. */
export function takeTheirs(plan: Plan, conflict: PlanConflict): Plan {
  switch (conflict.part) {
    case "order":
      return { ...plan, order: conflict.theirs };
    case "seed":
      return { ...plan, seed: conflict.theirs };
    case "request":
      return { ...plan, requests: withValue(plan.requests, conflict.key, conflict.theirs) };
    case "block": {
      const edit: BlockEdit = withValue(plan.blocks[conflict.key] ?? {}, conflict.field, conflict.theirs);
      return { ...plan, blocks: { ...plan.blocks, [conflict.key]: edit } };
    }
  }
}

function mergeBlock(
  key: string,
  base: BlockEdit = {},
  mine: BlockEdit = {},
  theirs: BlockEdit = {},
  conflicts: PlanConflict[],
): BlockEdit | undefined {
  const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)]) as Set<keyof BlockEdit>;
  let merged: BlockEdit = {};
  for (const field of fields) {
    const value = pick<unknown>(base[field], mine[field], theirs[field], (values) => {
      if (field !== "requests") conflicts.push({ part: "block", key, field, ...values });
    });
    merged = withValue(merged, field, value);
  }
  const [mineRemoved, theirsRemoved] = [mine, theirs].map((edit) => edit.removed !== base.removed && edit.removed);
  if (mineRemoved !== theirsRemoved && isWorkedOn(base, mineRemoved ? theirs : mine)) {
    conflicts.push({ part: "block", key, field: "removed", mine: mine.removed, theirs: theirs.removed });
    merged = withValue(merged, "removed", mine.removed);
  }
  return Object.keys(merged).length > 0 ? merged : undefined;
}

/** Somebody went on with a block that somebody else took out: that is asked, as their words would go with it. */
function isWorkedOn(base: BlockEdit, edit: BlockEdit): boolean {
  const fields = Object.keys(edit) as (keyof BlockEdit)[];
  return fields.some((field) => field !== "removed" && field !== "requests" && !isSame(base[field], edit[field]));
}

/** A block that one took out and the other went on with stays. */
function mergeOwn(base: Plan["own"], mine: Plan["own"], theirs: Plan["own"], blocks: Plan["blocks"]): Plan["own"] {
  const here = [mine, theirs].map((own) => new Set(own.map(({ id }) => id)));
  const before = new Set(base.map(({ id }) => id));
  const all = [...mine, ...theirs.filter(({ id }) => !here[0]?.has(id))];
  return all.filter(
    ({ id }) => !before.has(id) || here.every((ids) => ids.has(id)) || blocks[`own:${id}`] !== undefined,
  );
}

function mergeRecords<Value>(
  base: Record<string, Value>,
  mine: Record<string, Value>,
  theirs: Record<string, Value>,
  merge: (
    base: Value | undefined,
    mine: Value | undefined,
    theirs: Value | undefined,
    key: string,
  ) => Value | undefined,
): Record<string, Value> {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged = [...keys].map((key) => [key, merge(base[key], mine[key], theirs[key], key)] as const);
  return Object.fromEntries(merged.filter((entry): entry is readonly [string, Value] => entry[1] !== undefined));
}

function pick<Value>(
  base: Value,
  mine: Value,
  theirs: Value,
  differs: (values: { mine: Value; theirs: Value }) => void,
): Value {
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
  if (!isSame(mine, base)) differs({ mine, theirs });
  return isSame(mine, base) ? theirs : mine;
}

function withValue<Whole extends object>(whole: Whole, key: string, value: unknown): Whole {
  const { [key]: _, ...others } = whole as Record<string, unknown>;
  return (value === undefined ? others : { ...others, [key]: value }) as Whole;
}
