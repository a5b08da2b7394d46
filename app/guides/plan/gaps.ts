import type { Asked } from "../asked";
import { floorOf, type Pace } from "../floors";
import type { CarryOffer, TimeGap } from "../guide";
import { minutesOf } from "../half-minutes";
import { isUrgent, type Prayer } from "../make-room";
import { firstWords } from "../proposals";
import type { Timed } from "./retime";

/** Where the locks leave too little time or too much; with too little, what could be carried home. */
export function gapsOf({ gaps }: Timed, prayers: Prayer[], pace: Pace): TimeGap[] {
  return gaps.map(({ before, halves }) => {
    return { before, minutes: minutesOf(halves), offers: halves > 0 ? offersOf(prayers, pace) : [] };
  });
}

function offersOf(prayers: Prayer[], pace: Pace): CarryOffer[] {
  const all = prayers.flatMap((prayer) => prayer.requests.map((asked) => ({ asked, prayer })));
  return all
    .toSorted((a, b) => +isUrgent(a.asked) - +isUrgent(b.asked) || b.asked.place - a.asked.place)
    .map(({ asked, prayer }) => {
      const rest = prayer.requests.filter((other) => other !== asked);
      const left = rest.length > 0 ? floorOf(wordsOf(rest), pace) : 0;
      const { id, heading } = asked.request;
      return { request: id, heading, begins: firstWords(asked), minutes: minutesOf(prayer.floor - left) };
    });
}

function wordsOf(asked: Asked[]): number {
  return asked.reduce((sum, { words }) => sum + words, 0);
}
