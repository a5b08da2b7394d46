import type { Frame } from "../frame";
import type { Halves } from "../half-minutes";
import { type Part, parts } from "../minutes-table";
import { type BlockEdit, keyOfOwn, ownMinutes, type Plan } from "./plan";

/** The time that all but thanks and the sections take at the least: what is locked, the leader's own blocks, and floors. */
export function claimedByLeader(frame: Frame, { blocks, own }: Plan): Halves {
  const others = parts.filter((part) => part !== "thanks" && part !== "sections");
  const claims = [
    ...others.map((part) => claimOf(part, frame, blocks[part] ?? {})),
    ...own.map((block) => halvesIn(blocks[keyOfOwn(block)] ?? {}) ?? ownMinutes[block.kind] * 2),
  ];
  return claims.reduce((sum, claim) => sum + claim, 0);
}

function claimOf(part: Part, { halves, floors }: Frame, edit: BlockEdit): Halves {
  if (halves[part] === 0 || (edit.removed && part !== "closing")) return 0;
  return halvesIn(edit) ?? floors[part];
}

function halvesIn({ minutes }: BlockEdit): Halves | undefined {
  return minutes === undefined ? undefined : Math.round(minutes * 2);
}
