import type { Rejected } from "~/ui/form/rejected";
import type { PartKey, Translation, Written } from "./translations";

type Typed = Written & { before: string };
type Theirs = { version: number; texts: Translation };

/**
 * A translation that somebody else saved while it was written: what was typed stays as it was typed, what was not touched
 * becomes theirs, and where both wrote, `theirs` has their words. Sent again it is a save on top of theirs.
 */
export function besideTheirs(
  typed: Record<PartKey, Typed>,
  { version, texts }: Theirs,
): { rejected: Rejected; theirs: Record<PartKey, string> } {
  const values: Record<string, string> = { version: String(version) };
  const errors: Record<string, string> = {};
  const theirs: Record<PartKey, string> = {};
  for (const [key, { text, before, original, fits }] of Object.entries(typed)) {
    const now = texts[key]?.text ?? "";
    const isMine = !same(text, before);
    const part = { text: isMine ? text : now, before: now, original, ...(fits && { fits: "yes" }) };
    for (const [name, value] of Object.entries(part)) values[`parts.${key}.${name}`] = value;
    if (!isMine || same(now, before) || same(now, text)) continue;
    errors[`parts.${key}.text`] = "translation-both";
    theirs[key] = now;
  }
  return { rejected: { values, errors }, theirs };
}

function same(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, " ").trim());
  return a === b;
}
