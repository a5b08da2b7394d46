/** A stretch of a paragraph; `at` is where it begins there. */
export type Passage = { text: string; isPoint: boolean; at: number };

/** The paragraphs of a request with its prayer points set off. Where all of it asks, nothing needs to stand out. */
export function passagesOf(text: string, points: string[]): Passage[][] {
  const shown = isAllPoints(text, points) ? [] : points;
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.map((paragraph) => cutAtPoints(paragraph, shown));
}

function isAllPoints(text: string, points: string[]): boolean {
  return cutAtPoints(text, points).every((passage) => passage.isPoint || passage.text.trim() === "");
}

/** Cuts a text where its prayer points begin and end; the passages joined are the text again. */
function cutAtPoints(text: string, points: string[]): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  const take = (end: number, isPoint: boolean) => {
    if (end > at) passages.push({ text: text.slice(at, end), isPoint, at });
    at = Math.max(at, end);
  };
  for (const point of points) {
    const start = text.indexOf(point, at);
    if (start < 0) continue;
    take(start, false);
    take(start + point.length, true);
  }
  take(text.length, false);
  return passages;
}
