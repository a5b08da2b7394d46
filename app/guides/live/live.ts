import { idsIn } from "../plan/edits";
import {
  enter,
  half,
  type Live,
  leave,
  ledOf,
  minute,
  planned,
  restLengths,
  restOf,
  spentOn,
  sum,
  type Timed,
} from "./state";

/** Begun this near to its hour, a gathering ends when it was to end; otherwise somebody is trying it out. */
const nearMinutes = 120;

/** @param startsAt when the gathering was to begin. There is at least one block. */
export function begin(blocks: Timed[], startsAt: number, now: number): Live {
  const [first] = blocks;
  if (!first) throw new Error("A guide without a block can't be led");
  const whole = sum(blocks.map(planned));
  const isTrial = isFarFrom(startsAt, now);
  return {
    ...{ startedAt: now, dueAt: (isTrial ? now : startsAt) + whole, way: "onTime", at: first.key, since: now },
    ...{ pausedAt: null, lengths: { [first.key]: planned(first) }, spent: {}, home: [] },
    ...{ requests: { [first.key]: idsIn(first) }, endedAt: null, isTrial },
  };
}

/** Whether it would only be tried out if it began now. */
export function isFarFrom(startsAt: number, now: number): boolean {
  return Math.abs(now - startsAt) > nearMinutes * minute;
}

/** To the next block, or from the last to the end. What was paused goes on. */
export function next(live: Live, blocks: Timed[], now: number): Live {
  const [following] = restOf(live, blocks);
  const left = leave(live, now);
  if (!following) return { ...left, endedAt: now };
  const length = restLengths(live, blocks, now).get(following.key) ?? planned(following);
  return enter(left, following, length, now);
}

/** To the block before, which goes on where it was left; from the end back into the last. */
export function back(live: Live, blocks: Timed[], now: number): Live {
  if (live.endedAt !== null) return { ...live, endedAt: null, since: now - (live.spent[live.at] ?? 0) };
  const led = ledOf(live, blocks);
  const before = led[led.findIndex(({ key }) => key === live.at) - 1];
  return before ? enter(leave(live, now), before, planned(before), now) : live;
}

/** More minutes, counted from now where its time is up already; or fewer, as long as it has not had them yet. */
export function lengthen(live: Live, minutes: number, now: number): Live {
  const length = live.lengths[live.at] ?? 0;
  const spent = spentOn(live, now);
  const from = minutes > 0 ? Math.max(length, spent) : length;
  const least = Math.min(length, Math.max(spent, half));
  return { ...live, lengths: { ...live.lengths, [live.at]: Math.max(from + minutes * minute, least) } };
}

export function pause(live: Live, now: number): Live {
  return live.pausedAt === null ? { ...live, pausedAt: now } : live;
}

export function goOn(live: Live, now: number): Live {
  return live.pausedAt === null ? live : { ...live, since: live.since + now - live.pausedAt, pausedAt: null };
}

export function carryHome(live: Live, key: string): Live {
  return { ...live, home: [...live.home, key] };
}
