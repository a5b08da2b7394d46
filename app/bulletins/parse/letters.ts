/** Nearly all the world's letters in a handful of ranges; the signs, spaces and dashes between them are left out. */
const ranges = "a-zA-ZªµºÀ-ÖØ-öø-\\u{1fff}\\u{2c00}-\\u{2dff}\\u{3040}-\\u{d7ff}";

/**
 * A pattern in which `\p{L}` stands for a few wide ranges. An engine writes out the 600 ranges of the real one wherever
 * it stands, and V8 no longer optimizes patterns once they fill its memory for code, so that all of them become slow.
 */
export function patternOfLetters(source: string, flags: string): RegExp {
  const inRanges = source.replace(/\\p\{L\}|\\.|\[(?:\\.|[^\]\\])*\]/gsu, (part) => {
    if (part === "\\p{L}") return `[${ranges}]`;
    return part.startsWith("[") ? part.replaceAll("\\p{L}", ranges) : part;
  });
  return new RegExp(inRanges, flags);
}
