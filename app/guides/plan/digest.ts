/** A short fingerprint of a text (FNV-1a, 32 bits twice): equal texts have the same; the text can't be had from it. */
export function digestOf(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv1a(text, seed).toString(36)).join("");
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
