import type { Block, GuideRequest, Round } from "../guide";
import { saidOf } from "../said";
import type { CopyBlock, CopyRequest, CopyRound } from "./copy";
import type { Numbers } from "./numbers";

/** A block with all that can stand on a copy. */
export function wholeBlock(
  { title, startsAt, minutes, care, leadIn, scripture, intro, requests, rounds, ...block }: Block,
  numbers: Numbers,
): CopyBlock {
  return {
    ...(block.titleSaid && { titleSaid: block.titleSaid }),
    ...{ title, clock: startsAt, minutes, care, say: leadIn, scripture: scripture ?? null, intro: intro ?? null },
    introSaid: block.introSaid ?? {},
    requests: requests.map((request) => wholeRequest(request, rounds, numbers)),
    rounds: rounds.filter(({ request }) => request === undefined).map(wholeRound),
    do: block.do,
    reader: block.reader ?? null,
    untold: 0,
  };
}

function wholeRequest(
  { id, heading, kind, text, points, links, named, again, merged, prayedBefore, ...said }: GuideRequest,
  rounds: Round[],
  numbers: Numbers,
): CopyRequest {
  const own = named ? [] : rounds.filter(({ request }) => request === id);
  return {
    ...{ id, number: numbers.of(id), heading, kind, text, points, links },
    ...(named && { named }),
    ...(again && { again }),
    ...(merged && { merged }),
    ...(prayedBefore && { prayedBefore }),
    ...saidOf(said),
    rounds: own.map(wholeRound),
  };
}

function wholeRound({ form, minutes, say = [] }: Round): CopyRound {
  return { form, minutes, say };
}
