import type { Guide } from "../guide";

export type Numbers = { of(requestId: string): number };

/** The requests of a guide in the order they are read, then those carried home: the first is number 1 on every copy. */
export function requestIdsIn({ blocks, carriedHome }: Guide): string[] {
  const requests = blocks.flatMap((block) => block.requests);
  const whole = requests.filter(({ named }) => !named);
  return [...new Set([...whole, ...carriedHome.map(({ request }) => request), ...requests].map(({ id }) => id))];
}

export function numbersIn(guide: Guide): Numbers {
  const numbers = new Map(requestIdsIn(guide).map((id, at) => [id, at + 1]));
  return { of: (id) => numbers.get(id) ?? 0 };
}
