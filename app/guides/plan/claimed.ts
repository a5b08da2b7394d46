import type { Halves } from "../half-minutes";
import { type Figures, type Part, parts } from "../minutes-table";
import { type BlockEdit, keyOfOwn, ownMinutes, type Plan } from "./plan";

/**
 * The time that all but thanks and the sections take: what is locked, the leader's own blocks, and for each part that is
 * neither locked nor taken out what `unlocked` says.
 */
export function claimedByLeader(unlocked: Figures, { blocks, own }: Plan): Halves {
  const others = parts.filter((part) => part !== "thanks" && part !== "sections");
  const claims = [
    ...others.map((part) => claimOf(part, unlocked, blocks[part] ?? {})),
    ...own.map((block) => halvesIn(blocks[keyOfOwn(block)] ?? {}) ?? ownMinutes[block.kind] * 2),
  ];
  return claims.reduce((sum, claim) => sum + claim, 0);
}

function claimOf(part: Part, unlocked: Figures, edit: BlockEdit): Halves {
  if (unlocked[part] === 0 || (edit.removed && part !== "closing")) return 0;
  return halvesIn(edit) ?? unlocked[part];
}

function halvesIn({ minutes }: BlockEdit): Halves | undefined {
  return minutes === undefined ? undefined : Math.round(minutes * 2);
}
