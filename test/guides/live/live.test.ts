import fc from "fast-check";
import { expect, test } from "vitest";
import { generateGuide } from "~/guides/generate";
import { clockOf, minutesOf, praysAgain } from "~/guides/live/clock";
import { followGuide } from "~/guides/live/follow-guide";
import { back, begin, carryHome, goOn, lengthen, next, pause } from "~/guides/live/live";
import type { Live, Timed } from "~/guides/live/state";
import { translator } from "~/i18n/translate";
import { aBulletin, aRequest, choices } from "../bulletins";

const minute = 60_000;
const start = Date.parse("2026-12-03T18:30:00Z");
const after = (minutes: number) => start + minutes * minute;

const blocks: Timed[] = [
  { key: "welcome", kind: "welcome", minutes: 4, floor: 2, requests: [] },
  { key: "asia", kind: "section", minutes: 10, floor: 6, requests: [] },
  { key: "africa", kind: "section", minutes: 10, floor: 6, requests: [] },
  { key: "closing", kind: "closing", minutes: 6, floor: 3, requests: [] },
];

test("begun in time and left in time, every block has its minutes and the end is as planned", () => {
  const live = begin(blocks, start, start);
  expect(clockOf(live, blocks, start)).toEqual({
    ...{ length: 4 * minute, left: 4 * minute, endsAt: after(30), late: 0, next: "asia", offer: null },
  });
  const asia = next(live, blocks, after(4));
  expect(clockOf(asia, blocks, after(9))).toMatchObject({ left: 5 * minute, endsAt: after(30), next: "africa" });
});

test("begun late, the rest gives way down to its floors, and the end stands", () => {
  const live = begin(blocks, start, after(5));
  const clock = clockOf(live, blocks, after(5));
  expect([clock.endsAt, clock.late, clock.offer]).toEqual([after(30), 0, null]);
  const asia = next(live, blocks, after(9));
  expect(clockOf(asia, blocks, after(9)).length).toBeLessThan(10 * minute);
  expect(clockOf(asia, blocks, after(9)).endsAt).toBeCloseTo(after(30), 3);
});

test("where floors do not fit, one section is offered to be carried home, never the closing", () => {
  const live = next(begin(blocks, start, after(14)), blocks, after(18));
  const clock = clockOf(live, blocks, after(18));
  expect(clock.late).toBeGreaterThan(0);
  expect(clock.offer).toBe("africa");
  const lighter = carryHome(live, "africa");
  expect(clockOf(lighter, blocks, after(18))).toMatchObject({ next: "closing", late: 0, offer: null });
  const last = next(lighter, blocks, after(40));
  expect(clockOf(last, blocks, after(40)).offer).toBeNull();
});

test("with the time that is needed nothing gives way, and the end moves", () => {
  const live: Live = { ...begin(blocks, start, after(5)), way: "asNeeded" };
  expect(clockOf(live, blocks, after(5))).toMatchObject({ endsAt: after(35), late: 5 * minute, offer: null });
});

test("a pause stands still, a minute more is the leader's, and back goes on where the block was left", () => {
  const live = lengthen(pause(begin(blocks, start, start), after(1)), 1, after(1));
  expect(clockOf(live, blocks, after(8)).left).toBe(4 * minute);
  const going = goOn(live, after(8));
  expect(clockOf(going, blocks, after(9)).left).toBe(3 * minute);
  const again = back(next(going, blocks, after(9)), blocks, after(11));
  expect([again.at, clockOf(again, blocks, after(11)).left]).toEqual(["welcome", 3 * minute]);
});

test("a minute more counts from now where the time is up, and a minute less takes none that the block has had", () => {
  const live = begin(blocks, start, start);
  const left = (led: Live, minutes: number) => clockOf(led, blocks, after(minutes)).left;
  expect(left(lengthen(live, 1, after(6)), 6)).toBe(minute);
  expect(left(lengthen(live, -1, after(1)), 1)).toBe(2 * minute);
  expect(left(lengthen(live, -1, after(3.5)), 3.5)).toBe(0);
  expect(left(lengthen(live, -1, after(6)), 6)).toBe(-2 * minute);
  const shortest = [1, 2, 3, 4, 5].reduce((led) => lengthen(led, -1, start), live);
  expect(left(shortest, 0)).toBe(minute / 2);
});

test("tried out the day before, it ends its minutes later; after the last block it is over, and back undoes that", () => {
  const early = start - 24 * 60 * minute;
  let live = begin(blocks, start, early);
  expect([live.dueAt, live.isTrial]).toEqual([early + 30 * minute, true]);
  expect(begin(blocks, start, after(-100)).isTrial).toBe(false);
  for (const minutes of [3, 10, 20, 30]) live = next(live, blocks, early + minutes * minute);
  expect(live.endedAt).toBe(early + 30 * minute);
  expect(minutesOf(live, blocks, early).map(({ planned, actual }) => [planned, actual])).toEqual([
    [4, 3],
    [10, 7],
    [10, 10],
    [6, 10],
  ]);
  expect(back(live, blocks, early + 31 * minute)).toMatchObject({ endedAt: null, at: "closing" });
});

test("a block that is withdrawn while it is led is left for the next one there is", () => {
  const live = next(begin(blocks, start, start), blocks, after(4));
  const fewer = blocks.filter(({ key }) => key !== "asia");
  expect(followGuide(live, fewer, after(6)).at).toBe("africa");
  expect(followGuide(live, blocks, after(6))).toBe(live);
});

test("where a withdrawal gives the blocks with children other names, the leader goes on behind what was read", () => {
  const requests = ["a", "b", "c", "d"].map((id) => aRequest({ id }));
  const guideWithout = (withdrawn: string) => {
    const [a, b, ...others] = requests;
    const bulletin = aBulletin(
      [a, b].flatMap((each) => each ?? []),
      ...others.map((each) => [each]),
    );
    const sections = bulletin.sections.map((section) => {
      return { ...section, requests: section.requests.filter(({ id }) => id !== withdrawn) };
    });
    return generateGuide({ ...bulletin, sections }, choices({ children: true }), translator("en"), "en").blocks;
  };
  const whole = guideWithout("");
  const readingOf = (id: string, of: Timed[]) =>
    of.findIndex((block) => block.requests.some((request) => request.id === id && !request.named));
  const ledTo = (id: string) => {
    let live = begin(whole, start, start);
    while (live.at !== whole[readingOf(id, whole)]?.key) live = next(live, whole, after(1));
    return live;
  };
  const at = (id: string, withdrawn: string) => {
    const fewer = guideWithout(withdrawn);
    const { at } = followGuide(ledTo(id), fewer, after(30));
    return fewer.findIndex(({ key }) => key === at) - readingOf(id === withdrawn ? "d" : id, fewer);
  };
  expect(at("c", "c")).toBe(0);
  expect(at("a", "b")).toBe(0);
  expect(at("d", "b")).toBe(0);
});

test("late, what was prayed for once already is offered before any section is carried home", () => {
  const requests = [aRequest(), aRequest()];
  const led = generateGuide(
    aBulletin(...requests.map((one) => [one])),
    choices({ children: true }),
    translator("en"),
    "en",
  );
  let live = begin(led.blocks, start, start);
  const offered: boolean[] = [];
  for (;;) {
    const { offer } = clockOf(live, led.blocks, after(55));
    if (!offer) break;
    offered.push(led.blocks.some((block) => block.key === offer && praysAgain(block)));
    live = carryHome(live, offer);
  }
  expect(offered).toEqual(offered.toSorted((a, b) => Number(b) - Number(a)));
  expect(offered).toContain(true);
  expect(offered.at(-1)).toBe(false);
});

const aGuide = fc
  .array(
    fc.record({ kind: fc.constantFrom("section", "own"), floor: fc.integer({ min: 1, max: 5 }), more: fc.nat(9) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((all) =>
    all.map(
      ({ kind, floor, more }, at): Timed => ({
        key: `b${at}`,
        kind: kind as "section",
        floor,
        minutes: floor + more,
        requests: [],
      }),
    ),
  );
const acts = fc.array(
  fc.record({ act: fc.constantFrom("next", "back", "more", "less", "pause", "go on", "home"), wait: fc.nat(7) }),
  { maxLength: 30 },
);

test("whatever is pressed, what is to come is never under its floor, and an end on time is late only with all at their floors", () => {
  fc.assert(
    fc.property(aGuide, acts, (guide, pressed) => {
      let now = start;
      let live = begin(guide, start, start);
      for (const { act, wait } of pressed) {
        now += wait * minute;
        if (live.endedAt !== null) break;
        if (act === "next") live = next(live, guide, now);
        if (act === "back") live = back(live, guide, now);
        if (act === "more") live = lengthen(live, 1, now);
        if (act === "less") live = lengthen(live, -1, now);
        if (act === "pause") live = pause(live, now);
        if (act === "go on") live = goOn(live, now);
        const { offer, endsAt, late, left } = clockOf(live, guide, now);
        if (act === "home" && offer) live = carryHome(live, offer);
        const rest = guide.slice(guide.findIndex(({ key }) => key === live.at) + 1);
        const led = rest.filter(({ key }) => !live.home.includes(key));
        const floors = led.reduce((sum, { floor }) => sum + floor * minute, 0);
        if (act !== "home") {
          expect(endsAt).toBeGreaterThanOrEqual(now + Math.max(left, 0) + floors - 1);
          if (late > 1) expect(endsAt).toBeCloseTo(now + Math.max(left, 0) + floors, 0);
        }
        const actual = minutesOf(live, guide, now).reduce((sum, block) => sum + block.actual, 0);
        expect(actual).toBeLessThanOrEqual((now - start) / minute + 0.1 * guide.length);
      }
    }),
  );
});
