export type Party = { adults: number; children: number };

/** The most that come by one reply. */
export const largestParty = 20;

export function seatsOf({ adults, children }: Party): number {
  return adults + children;
}

/** Whether a party finds room beside those who are going. No capacity is no limit. */
export function fits(seats: number, taken: number, capacity: number | null): boolean {
  return capacity === null || taken + seats <= capacity;
}

type InLine = Party & { id: string };

/**
 * Who moves up from the waiting list, in order of reply: the first party that fits, then the next, until none does.
 * A large party does not hold up a small one behind it.
 */
export function promotions<P extends InLine>(line: P[], taken: number, capacity: number | null): P[] {
  const promoted: P[] = [];
  let seats = taken;
  for (const party of line) {
    if (!fits(seatsOf(party), seats, capacity)) continue;
    seats += seatsOf(party);
    promoted.push(party);
  }
  return promoted;
}

const quietHours = 2;

/** Nobody is promoted by the program in the last two hours before the start: they may be on their way elsewhere. */
export function mayPromote(startsAt: string, now: Date): boolean {
  return new Date(startsAt).getTime() - now.getTime() >= quietHours * 3_600_000;
}
