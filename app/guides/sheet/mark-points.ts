export type Passage = { text: string; isPoint: boolean; at: number };

/** Cuts a text where its prayer points begin and end; the passages joined are the text again. */
export function markPoints(text: string, points: string[]): Passage[] {
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
