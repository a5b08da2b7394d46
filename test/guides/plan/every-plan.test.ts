import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Guide, GuideChoices, GuideSource } from "~/guides/guide";
import { anotherWay } from "~/guides/plan/another";
import { noPlan, type Plan } from "~/guides/plan/plan";
import { halvesBetween } from "~/guides/plan/retime";
import { anyBulletin, anyChoices, choices } from "../bulletins";
import { referenceBulletin } from "../reference-bulletin";
import { anyPlan, guideOf } from "./plans";

describe("every guide, whatever its leader made of it", () => {
  test("takes the minutes chosen, or says by how much it doesn't", () => {
    always(({ blocks, gaps }, { minutes }) => {
      const sum = blocks.reduce((all, block) => all + block.minutes, 0);
      const pauses = gaps.reduce((all, gap) => all + (gap.before && gap.minutes < 0 ? -gap.minutes : 0), 0);
      const end = gaps.find(({ before }) => before === null)?.minutes ?? 0;
      expect(sum + pauses).toBe(minutes + end);
      for (const gap of gaps) expect(gap.minutes).not.toBe(0);
    });
  });

  test("keeps what is locked, and takes no request's time to be read and prayed", () => {
    always(({ blocks }, _, plan) => {
      for (const block of blocks) {
        const { minutes } = plan.blocks[block.key] ?? {};
        const least = block.requests.some(({ named }) => !named) ? block.floor : 0.5;
        if (minutes !== undefined) expect(block.minutes).toBe(Math.max(minutes, least));
        else expect(block.minutes).toBeGreaterThanOrEqual(block.floor);
      }
    });
  });

  test("with children keeps to five minutes, and prays nothing again for less than three, unless the leader locks or takes out what is prayed", () => {
    const isOfPrayer = (key: string) => /^(?:section|thanks|own(?::\d+)?$)/.test(key);
    always(({ blocks, gaps }, { children }, plan) => {
      const edits = Object.entries(plan.blocks);
      const isFree = edits.every(
        ([key, edit]) => !edit.startsAt && !(isOfPrayer(key) && (edit.minutes || edit.removed)),
      );
      if (!children || !isFree || gaps.length > 0 || Object.values(plan.requests).includes("kept")) return;
      for (const { key, kind, minutes, floor, locked } of blocks) {
        if (locked?.minutes) continue;
        expect(minutes, key).toBeLessThanOrEqual(Math.max(5, floor));
        const isAgain = blocks.some(({ requests }) => requests.some(({ again }) => again));
        if (kind === "section" && isAgain) expect(minutes, key).toBeGreaterThanOrEqual(3);
      }
    });
  });

  test("begins every block when the one before it ends, or at its locked time", () => {
    always(({ blocks, gaps }) => {
      let end = 0;
      for (const block of blocks) {
        const at = halvesBetween("19:30", block.startsAt) / 2;
        if (at !== Math.floor(end)) {
          expect(block.locked?.startsAt).toBe(block.startsAt);
          expect(gaps.find(({ before }) => before === block.key)?.minutes).toBe(end - at);
        }
        end = (at === Math.floor(end) ? end : at) + block.minutes;
      }
    });
  });

  test("loses no request: each is in a block once, or carried home with the reason", () => {
    always(({ blocks, carriedHome }, _, plan, source) => {
      const whole = blocks.flatMap((block) => block.requests.filter(({ named }) => !named).map(({ id }) => id));
      const all = source.sections.flatMap(({ requests }) => requests.map(({ id }) => id));
      expect([...whole, ...carriedHome.map(({ request }) => request.id)].sort()).toEqual(all.sort());
      const home = new Map(carriedHome.map(({ request, reason }) => [request.id, reason]));
      for (const [id, fate] of Object.entries(plan.requests)) {
        const reason = home.get(id);
        if (fate === "home" && !reason?.startsWith("It is not told"))
          expect(reason).toBe("You chose to carry it home.");
        if (fate === "kept" && reason !== undefined) expect(reason).toMatch(/^It is not told/);
      }
    });
  });

  test("always ends in prayer", () => {
    always(({ blocks }) => {
      expect(blocks.some(({ kind }) => kind === "closing")).toBe(true);
    });
  });

  test("offers to carry home what would help, wherever there is too little time", () => {
    always(({ gaps, blocks }, choices, plan, source) => {
      const prayed = blocks.flatMap(({ requests }) => requests.filter(({ named }) => !named).map(({ id }) => id));
      for (const { before, minutes, offers } of gaps) {
        const leftWithout = (ids: string[]) => {
          const home = Object.fromEntries(ids.map((id) => [id, "home" as const]));
          const lighter = guideOf(source, choices, { ...plan, requests: { ...plan.requests, ...home } });
          return Math.max(lighter.gaps.find((gap) => gap.before === before)?.minutes ?? 0, 0);
        };
        if (minutes <= 0) expect(offers).toEqual([]);
        for (const offer of offers)
          expect(leftWithout(offer.requests.map(({ id }) => id))).toBe(minutes - offer.minutes);
        const isWhole = Object.values(plan.blocks).every(({ startsAt }) => startsAt === undefined);
        if (minutes > 0 && offers.length === 0 && isWhole && prayed.length <= 4)
          for (const id of prayed) expect(leftWithout([id])).toBeGreaterThanOrEqual(minutes);
      }
    });
  });

  test("is the same again from the same plan, and without one what is generated", () => {
    always((guide, choices, plan, source) => {
      expect(guideOf(source, choices, plan)).toEqual(guide);
    });
    fc.assert(
      fc.property(anyBulletin, anyChoices, (source, choices) => {
        const { gaps, strays } = guideOf(source, choices, noPlan);
        expect({ gaps, strays }).toEqual({ gaps: [], strays: [] });
      }),
    );
  });
});

test("another seed suggests other ways to pray, in the same minutes, and the same seed the same", () => {
  const forms = (seed: number) =>
    guideOf(referenceBulletin, choices(), { ...noPlan, seed }).blocks.map(({ minutes, rounds }) => [
      minutes,
      rounds.map(({ form }) => form).join(),
    ]);
  const seeds = [0, 1, 2, 3, 4, 5];
  const minutes = seeds.map((seed) => forms(seed).map(([length]) => length));
  expect(new Set(minutes.map(String)).size).toBe(1);
  expect(new Set(seeds.map((seed) => String(forms(seed)))).size).toBeGreaterThan(2);
  expect(forms(3)).toEqual(forms(3));
});

function always(check: (guide: Guide, choices: GuideChoices, plan: Plan, source: GuideSource) => void): void {
  fc.assert(
    fc.property(anyPlan, ({ source, choices, plan }) => check(guideOf(source, choices, plan), choices, plan, source)),
    { numRuns: 150 },
  );
}

test("whoever asks for other ways to pray gets others, or is told that none fit", () => {
  const made = (people: number) => (plan: Plan) => guideOf(referenceBulletin, choices({ people }), plan);
  const ways = ({ blocks }: Guide) => blocks.map(({ rounds }) => rounds.map(({ form }) => form));
  for (const people of [12, 500]) {
    const other = anotherWay(noPlan, made(people));
    expect(ways(made(people)(other ?? noPlan))).not.toEqual(ways(made(people)(noPlan)));
  }
  expect(anotherWay(noPlan, made(2))).toBeUndefined();
});
