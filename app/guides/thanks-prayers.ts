import { isAnswer } from "./asked";
import type { Prayer, Seating } from "./make-room";

/** What thanks are given for. What tells of an earlier prayer is heard first, of two that are read together too. */
export function thanksPrayers({ prayers }: Seating): Prayer[] {
  return prayers
    .filter(({ requests }) => requests.some(({ to }) => to === "thanks"))
    .map((prayer) => ({ ...prayer, requests: prayer.requests.toSorted((a, b) => +isAnswer(b) - +isAnswer(a)) }))
    .toSorted((a, b) => +b.requests.some(isAnswer) - +a.requests.some(isAnswer));
}
