import type { Line } from "./lines";

const fewest = 3;

/** What a congregation answers after each prayer: "Lord, in your mercy, hear our prayer." */
export function refrainsOf(lines: Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, mark } of lines) if (mark === null && isShort(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([text]) => text));
}

function isShort(text: string): boolean {
  return text.length >= 15 && text.length <= 90 && /[.!]$/u.test(text);
}
