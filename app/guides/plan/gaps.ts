import type { Asked } from "../asked";
import type { CarryOffer, TimeGap } from "../guide";
import { type Halves, minutesOf } from "../half-minutes";
import { isUrgent, type Prayer } from "../make-room";
import { firstWords } from "../proposals";
import type { Gap, Timed } from "./retime";

/** So many are offered at a time; and so many are tried, as each means planning anew. */
const mostOffers = 3;
const mostTried = 12;

/**
 * Where the leader's locks leave too little time or too much; with too little, what of the blocks there could be carried
 * home, least urgent first: only what helps.
 *
 * @param gapsWithout what is left of the gaps with these requests carried home too
 */
export function gapsOf({ gaps, slots }: Timed, gapsWithout: (requestIds: string[]) => Gap[]): TimeGap[] {
  return gaps.map(({ before, halves, keys }) => {
    const there = slots.filter(({ key }) => keys.includes(key)).flatMap(({ prayers }) => prayers);
    const gained = (ids: string[]) => halves - (gapsWithout(ids).find((gap) => gap.before === before)?.halves ?? 0);
    return { before, minutes: minutesOf(halves), offers: halves > 0 ? offersOf(there, halves, gained) : [] };
  });
}

function offersOf(prayers: Prayer[], halves: Halves, gained: (requestIds: string[]) => Halves): CarryOffer[] {
  const offers: CarryOffer[] = [];
  for (const requests of candidatesIn(prayers).slice(0, mostTried)) {
    if (offers.length === mostOffers) break;
    const named = requests.map((asked) => ({ id: asked.request.id, begins: firstWords(asked) }));
    const minutes = minutesOf(Math.min(gained(named.map(({ id }) => id)), halves));
    if (minutes > 0) offers.push({ requests: named, heading: requests[0]?.request.heading ?? null, minutes });
  }
  return offers;
}

/** Those that are prayed for together first; one of two may help where both would only make room for others. */
function candidatesIn(prayers: Prayer[]): Asked[][] {
  const whole = prayers.toSorted(byUrgency).map(({ requests }) => requests);
  const single = whole.filter(({ length }) => length > 1).flatMap((two) => two.toReversed().map((one) => [one]));
  return [...whole.slice(0, mostTried - mostOffers), ...single, ...whole.slice(mostTried - mostOffers)];
}

function byUrgency(a: Prayer, b: Prayer): number {
  return +a.requests.some(isUrgent) - +b.requests.some(isUrgent) || placeOf(b) - placeOf(a);
}

function placeOf({ requests }: Prayer): number {
  return Math.max(...requests.map(({ place }) => place));
}
