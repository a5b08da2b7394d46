import type { Guide } from "../guide";
import type { Plan } from "./plan";

const mostTries = 40;

/** The plan with the next seed that suggests other ways to pray; undefined where no others fit. */
export function anotherWay(plan: Plan, guideOf: (plan: Plan) => Guide): Plan | undefined {
  const now = waysIn(guideOf(plan));
  for (let step = 1; step <= mostTries; step++) {
    const other = { ...plan, seed: plan.seed + step };
    if (waysIn(guideOf(other)) !== now) return other;
  }
  return undefined;
}

function waysIn({ blocks }: Guide): string {
  return blocks.map(({ rounds }) => rounds.map(({ form }) => form).join()).join(";");
}
