import type { Told } from "./block-words";

/** With children, one beginning of a sentence for those who would like to pray aloud; none in what the leader added. */
export function startersFor({ slot: { kind, own }, choices, t }: Told): string[] {
  if (!choices.children || own || (kind !== "thanks" && kind !== "section" && kind !== "own")) return [];
  return [t(`guide.starters.${kind}`)];
}
