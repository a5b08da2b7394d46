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

/** A claim within bounds: it gets `least` where that is possible for all, and never more than `most`. */
export type BoundedClaim = Claim & { least: Halves; most: Halves };

/** Within their bounds where all claims have them and the time is not too much for that. */
export function shareByClaims(total: Halves, claims: (Claim | BoundedClaim)[]): Halves[] {
  const bounded = claims.filter((claim): claim is BoundedClaim => "most" in claim);
  if (bounded.length < claims.length) return share(total, claims);
  const { halves, left } = shareWithin(total, bounded);
  return left > 0 ? share(total, claims) : halves;
}

/** As `share`, by half minutes, each to the claim whose prayers are the shortest so far; `left` is what goes beyond all bounds. */
export function shareWithin(total: Halves, claims: BoundedClaim[]): { halves: Halves[]; left: Halves } {
  const isEnough = sumOf(claims, "least") <= total;
  const halves = claims.map(({ least, floor }) => (isEnough ? least : floor));
  const prayed = (at: number, { reading, prayers }: Claim) => ((halves[at] ?? 0) - reading) / Math.max(1, prayers);
  let left = Math.max(0, total - sum(halves));
  for (; left > 0; left--) {
    const open = [...claims.entries()].filter(([at, { most }]) => (halves[at] ?? 0) < most);
    const [first, ...others] = open.map(([at, claim]) => ({ at, prayed: prayed(at, claim) }));
    if (!first) break;
    const shortest = others.reduce((now, other) => (other.prayed < now.prayed ? other : now), first);
    halves[shortest.at] = (halves[shortest.at] ?? 0) + 1;
  }
  return { halves, left };
}

function partForEachPrayer(total: Halves, sharing: Claim[]): number {
  return (total - sumOf(sharing, "reading")) / Math.max(1, sumOf(sharing, "prayers"));
}

function sumOf<Key extends string>(claims: Record<Key, number>[], what: Key): number {
  return sum(claims.map((claim) => claim[what]));
}

function sum(all: number[]): number {
  return all.reduce((one, other) => one + other, 0);
}
