/** Inside the generator all time is counted in half minutes, whole numbers, so that sums are exact. */
export type Halves = number;

export function halvesUp(minutes: number): Halves {
  return Math.ceil(minutes * 2 - rounding);
}

export function halvesDown(minutes: number): Halves {
  return Math.floor(minutes * 2 + rounding);
}

export function minutesOf(halves: Halves): number {
  return halves / 2;
}

/** Rounds shares which sum to a whole number to whole numbers of the same sum, by largest remainder; earlier ones win ties. */
export function largestRemainder(shares: number[]): Halves[] {
  const total = Math.round(shares.reduce((sum, share) => sum + share, 0));
  const rounded = shares.map((share) => Math.floor(share + rounding));
  const left = total - rounded.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares.map((share, at) => ({ at, remainder: share - (rounded[at] ?? 0) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) rounded[at] = (rounded[at] ?? 0) + 1;
  return rounded;
}

/** What repeated sums of fractions may be off by. */
const rounding = 1e-9;
