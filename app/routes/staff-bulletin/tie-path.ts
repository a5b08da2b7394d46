/** A line from a stretch of the letter to its part, both in sight: as the path of an SVG that covers the window. */
export function pathBetween(stretch: HTMLElement, part: HTMLElement): string {
  const pane = stretch.closest(".letter-text")?.getBoundingClientRect();
  const [from, to] = [stretch.getBoundingClientRect(), part.getBoundingClientRect()];
  if (!pane) return "";
  const start = { x: pane.right, y: middleOf(from, pane.top, pane.bottom) };
  const end = { x: to.left, y: middleOf(to, 0, window.innerHeight) };
  if (start.y === undefined || end.y === undefined || end.x <= start.x) return "";
  const bend = (start.x + end.x) / 2;
  return `M ${start.x} ${start.y} C ${bend} ${start.y}, ${bend} ${end.y}, ${end.x} ${end.y}`;
}

/** The middle of what is seen of a box; undefined where nothing of it is. */
function middleOf({ top, bottom }: DOMRect, highest: number, lowest: number): number | undefined {
  const [from, to] = [Math.max(top, highest), Math.min(bottom, lowest)];
  return to > from ? Math.round((from + Math.min(to, from + 40)) / 2) : undefined;
}
