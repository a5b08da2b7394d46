import type { Block } from "../guide";

/** Whether a block can't start at the clock time its leader set. */
export function isUnkept({ locked, startsAt }: Pick<Block, "locked" | "startsAt">): boolean {
  return locked?.startsAt !== undefined && locked.startsAt !== startsAt;
}
