import { type Halves, largestRemainder } from "../half-minutes";
import { shareByClaims } from "../share";
import type { PlannedSlot } from "./arrange";

/** Where the locks leave too little time, positive, or too much, negative; in half minutes, before a block or the end. */
export type Gap = { before: string | null; halves: Halves /** Of the blocks in between. */; keys: string[] };

/** A block with its time; `offset` from the start of the gathering. */
export type TimedSlot = PlannedSlot & { offset: Halves };

export type Timed = { slots: TimedSlot[]; gaps: Gap[] };

/**
 * Gives every block its time again: what is locked stays, the others share what is left by their figures and go down to
 * their floors at most. A locked clock time parts the gathering in two, each with its own time.
 *
 * @param total half minutes of the gathering
 * @param startsAt HH:MM
 */
export function retime(slots: PlannedSlot[], total: Halves, startsAt: string): Timed {
  const timed: Timed["slots"] = [];
  const gaps: Gap[] = [];
  let start = 0;
  for (const { stretch, end, before } of stretchesOf(slots, total, startsAt)) {
    const halves = fill(stretch, end - start);
    let offset = start;
    for (const [at, slot] of stretch.entries()) {
      timed.push({ ...slot, halves: halves[at] ?? 0, offset });
      offset += halves[at] ?? 0;
    }
    if (offset !== end) gaps.push({ before, halves: offset - end, keys: stretch.map(({ key }) => key) });
    start = Math.max(end, offset);
  }
  return { slots: timed, gaps };
}

type Stretch = { stretch: PlannedSlot[]; end: Halves; before: string | null };

/** A clock time that lies before the blocks above it, or behind the end, can't be kept and parts nothing. */
function stretchesOf(slots: PlannedSlot[], total: Halves, startsAt: string): Stretch[] {
  const stretches: Stretch[] = [{ stretch: [], end: total, before: null }];
  let last = 0;
  for (const slot of slots) {
    const at = slot.edit.startsAt === undefined ? undefined : halvesBetween(startsAt, slot.edit.startsAt);
    const current = stretches.at(-1);
    if (at !== undefined && at > last && at < total && current && current.stretch.length > 0) {
      current.end = at;
      current.before = slot.key;
      last = at;
      stretches.push({ stretch: [], end: total, before: null });
    }
    stretches.at(-1)?.stretch.push(slot);
  }
  return stretches;
}

/** From one clock time to the next, over midnight too. */
export function halvesBetween(from: string, to: string): Halves {
  return ((minuteOfDay(to) - minuteOfDay(from) + 1440) % 1440) * 2;
}

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

function fill(slots: PlannedSlot[], total: Halves): Halves[] {
  const locked = slots.map(lockedHalves);
  const free = slots.filter((_, at) => locked[at] === undefined);
  const left = total - locked.reduce<Halves>((sum, halves) => sum + (halves ?? 0), 0);
  const shares = shareByFigures(free, left);
  return slots.map((slot, at) => locked[at] ?? shares.get(slot) ?? slot.floor);
}

/** Requests need their floor, whatever is locked. */
function lockedHalves({ edit, floor, prayers }: PlannedSlot): Halves | undefined {
  if (edit.minutes === undefined) return undefined;
  return Math.max(Math.round(edit.minutes * 2), prayers.length > 0 ? floor : 1);
}

/** The sections share what they have together by their reading and their requests, as they do when they are generated. */
function shareByFigures(free: PlannedSlot[], left: Halves): Map<PlannedSlot, Halves> {
  const shares = new Map<PlannedSlot, Halves>();
  const sections = free.filter(({ claim }) => claim !== undefined);
  const others = free.filter(({ claim }) => claim === undefined);
  const units = [...others.map((slot) => [slot]), ...(sections.length > 0 ? [sections] : [])];
  const [halves, floors] = [units.map((unit) => sumOf(unit, "halves")), units.map((unit) => sumOf(unit, "floor"))];
  for (const [at, given] of scaled(halves, floors, left).entries()) {
    const unit = units[at] ?? [];
    const parts =
      unit === sections
        ? shareByClaims(
            given,
            sections.flatMap(({ claim }) => claim ?? []),
          )
        : [given];
    for (const [index, slot] of unit.entries()) shares.set(slot, parts[index] ?? 0);
  }
  return shares;
}

function sumOf(slots: PlannedSlot[], what: "halves" | "floor"): Halves {
  return slots.reduce((sum, slot) => sum + slot[what], 0);
}

/** Figures in proportion, of this sum; who would fall under its floor gets the floor, and all do where that is not enough. */
function scaled(figures: Halves[], floors: Halves[], sum: Halves): Halves[] {
  const atFloor = new Set<number>();
  for (;;) {
    const left = floors.reduce((rest, floor, at) => (atFloor.has(at) ? rest - floor : rest), sum);
    const whole = figures.reduce((all, figure, at) => (atFloor.has(at) ? all : all + figure), 0);
    const portions = figures.map((figure, at) => (atFloor.has(at) ? (floors[at] ?? 0) : (figure * left) / whole));
    const short = portions.flatMap((portion, at) => (!atFloor.has(at) && portion < (floors[at] ?? 0) ? [at] : []));
    if (short.length === 0) return largestRemainder(portions);
    for (const at of short) atFloor.add(at);
  }
}
