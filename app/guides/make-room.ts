import { type Asked, type Destination, isAnswer } from "./asked";
import { floorOf, type Pace } from "./floors";
import type { Halves } from "./half-minutes";

/**
 * The time there is for requests: `halves` for thanks and sections together, of which thanks keeps `thanks` at least.
 * `left` is what the leader's own blocks and locks leave of it, where that is less: nothing is carried home for their
 * sake unasked, but as much is merged as helps, and nothing comes back. `least` is what a prayer of a section has at least,
 * however short its text is, and two are read together only where that takes no longer than `most`.
 */
export type Room = { halves: Halves; left: Halves; thanks: Halves; least: Halves; most: Halves; pace: Pace };

/** One prayer: a request, or two of one section that are merged. */
export type Prayer = { requests: Asked[]; floor: Halves };

export type Seating = { prayers: Prayer[]; carried: Asked[]; needs: Record<Destination, Halves> };

/**
 * Seats every request there is room for: merges where the time is short, then carries home, least urgent first.
 *
 * @param kept ids of requests that are neither merged nor carried home, though they be too many for the room
 */
export function makeRoom(asked: Asked[], room: Room, kept: ReadonlySet<string> = new Set()): Seating {
  const seats: Seats = { room, kept, prayerOf: new Map(), needs: { thanks: 0, section: 0 } };
  for (const request of asked) seat(seats, [request]);
  const leastUrgentFirst = asked.toSorted((a, b) => Number(isUrgent(a)) - Number(isUrgent(b)) || b.place - a.place);
  const mostUrgentFirst = leastUrgentFirst.toReversed();
  mergeUntilItFits(seats, leastUrgentFirst);
  carryHomeUntilItFits(seats, leastUrgentFirst);
  bringBackWhatFits(seats, mostUrgentFirst);
  undoMergesThatFit(seats, mostUrgentFirst);
  return {
    prayers: [...new Set(asked.flatMap((request) => seats.prayerOf.get(request) ?? []))],
    carried: asked.filter((request) => !seats.prayerOf.has(request)),
    needs: seats.needs,
  };
}

/** It names a time to come, or those who asked for it wait to hear of it. */
export function isUrgent(asked: Asked): boolean {
  return asked.namesATime || isAnswer(asked);
}

/** What requests that are read together need of the room: their floor, and in a section no less than a prayer has there. */
export function neededFor(asked: Asked[], { pace, least }: Room): Halves {
  const floor = floorOf(wordsOf(asked), pace);
  return asked[0]?.to === "section" ? Math.max(floor, least) : floor;
}

export function wordsOf(asked: Asked[]): number {
  return asked.reduce((sum, { words }) => sum + words, 0);
}

/** What the seated requests take of the room, thanks keeping at least its own. */
export function roomTaken(needs: Seating["needs"], room: Room): Halves {
  return Math.max(room.thanks, needs.thanks) + needs.section;
}

type Seats = {
  room: Room;
  kept: ReadonlySet<string>;
  prayerOf: Map<Asked, Prayer>;
  needs: Record<Destination, Halves>;
};

function mergeUntilItFits(seats: Seats, leastUrgentFirst: Asked[]) {
  const alone = new Map<string, Asked>();
  for (const request of leastUrgentFirst) {
    if (fitsWell(seats)) return;
    if (isKept(seats, request)) continue;
    const other = alone.get(groupOf(request));
    if (other && mayBeTogether(seats, other, request)) {
      seatTogether(seats, other, request);
      alone.delete(groupOf(request));
    } else {
      alone.set(groupOf(request), request);
    }
  }
}

function carryHomeUntilItFits(seats: Seats, leastUrgentFirst: Asked[]) {
  for (const request of leastUrgentFirst) {
    if (fits(seats)) return;
    if (!isKept(seats, request)) carryHome(seats, request);
  }
}

/** Carrying one long request home may leave room for several shorter ones, read together with another if need be. */
function bringBackWhatFits(seats: Seats, mostUrgentFirst: Asked[]) {
  const lastAlone = new Map<string, Asked>();
  for (const request of mostUrgentFirst) {
    const other = lastAlone.get(groupOf(request));
    const isOther = other && isAlone(seats, other) && mayBeTogether(seats, other, request);
    if (!seats.prayerOf.has(request)) bringBack(seats, request, isOther ? other : undefined);
    if (isAlone(seats, request) && !isKept(seats, request)) lastAlone.set(groupOf(request), request);
  }
}

function bringBack(seats: Seats, request: Asked, other: Asked | undefined) {
  if (other) seatTogether(seats, other, request);
  else seat(seats, [request]);
  if (!fitsWell(seats)) carryHome(seats, request);
}

function undoMergesThatFit(seats: Seats, mostUrgentFirst: Asked[]) {
  for (const request of mostUrgentFirst) {
    const [first, second] = seats.prayerOf.get(request)?.requests ?? [];
    if (!first || !second) continue;
    unseat(seats, first);
    seat(seats, [first]);
    seat(seats, [second]);
    if (!fitsWell(seats)) seatTogether(seats, first, second);
  }
}

function fits({ needs, room }: Seats): boolean {
  return roomTaken(needs, room) <= room.halves;
}

function fitsWell({ needs, room }: Seats): boolean {
  return roomTaken(needs, room) <= Math.min(room.halves, room.left);
}

/** The leader prays it by itself, whatever else is merged or carried home. */
function isKept({ kept }: Seats, { request }: Asked): boolean {
  return kept.has(request.id);
}

/** Only requests of one section that are prayed in the same block can be merged. */
function groupOf({ section, to }: Asked): string {
  return `${to} ${section}`;
}

function mayBeTogether({ room }: Seats, one: Asked, other: Asked): boolean {
  return floorOf(wordsOf([one, other]), room.pace) <= room.most;
}

function isAlone(seats: Seats, request: Asked): boolean {
  return seats.prayerOf.get(request)?.requests.length === 1;
}

function carryHome(seats: Seats, request: Asked) {
  const others = unseat(seats, request);
  if (others.length > 0) seat(seats, others);
}

function seatTogether(seats: Seats, a: Asked, b: Asked) {
  unseat(seats, a);
  unseat(seats, b);
  seat(seats, a.place < b.place ? [a, b] : [b, a]);
}

function seat(seats: Seats, requests: Asked[]) {
  const prayer = { requests, floor: floorOf(wordsOf(requests), seats.room.pace) };
  for (const request of requests) {
    seats.prayerOf.set(request, prayer);
    seats.needs[request.to] += neededFor(requests, seats.room) / requests.length;
  }
}

/** Takes the prayer of a request away and answers who else was in it. */
function unseat(seats: Seats, request: Asked): Asked[] {
  const prayer = seats.prayerOf.get(request);
  if (!prayer) return [];
  for (const each of prayer.requests) seats.prayerOf.delete(each);
  seats.needs[request.to] -= neededFor(prayer.requests, seats.room);
  return prayer.requests.filter((each) => each !== request);
}
