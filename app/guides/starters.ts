import type { Told } from "./block-words";

/** With children, one beginning of a sentence for those who would like to pray aloud. */
export function startersFor({ slot: { kind }, choices, t }: Told): string[] {
  if (!choices.children || (kind !== "thanks" && kind !== "section" && kind !== "own")) return [];
  return [t(`guide.starters.${kind}`)];
}
