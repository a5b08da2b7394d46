import { type Halves, largestRemainder } from "./half-minutes";

/** A block's claim on minutes to be shared: its reading, so many equal parts for praying, and what it may not go below. In half minutes. */
export type Claim = { reading: number; prayers: number; floor: Halves };

/** Gives each claim its reading and an equal part for each prayer; who would fall under its floor gets the floor. */
export function share(total: Halves, claims: Claim[]): Halves[] {
  const atFloor = new Set<Claim>();
  for (;;) {
    const sharing = claims.filter((claim) => !atFloor.has(claim));
    const each = partForEachPrayer(total - sumOf([...atFloor], "floor"), sharing);
    const portion = (claim: Claim) => (atFloor.has(claim) ? claim.floor : claim.reading + claim.prayers * each);
    const short = sharing.filter((claim) => portion(claim) < claim.floor);
    if (short.length === 0) return largestRemainder(claims.map(portion));
    for (const claim of short) atFloor.add(claim);
  }
}

function partForEachPrayer(total: Halves, sharing: Claim[]): number {
  return (total - sumOf(sharing, "reading")) / Math.max(1, sumOf(sharing, "prayers"));
}

function sumOf(claims: Claim[], what: keyof Claim): number {
  return claims.reduce((sum, claim) => sum + claim[what], 0);
}
