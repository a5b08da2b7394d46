import { closingSteps, openingSteps } from "./block-steps";
import { openingWords, type Told, titleOf } from "./block-words";
import { careFor, warningFor } from "./care";
import { clockAfter } from "./clock";
import { type Pace, readingMinutes } from "./floors";
import { formScripts, formSteps } from "./form-words";
import type { Block, GuideRequest } from "./guide";
import { type Halves, halvesDown, minutesOf } from "./half-minutes";
import { guideRequests, namedInThanks } from "./requests";
import { pickRounds, rememberForms } from "./rounds";
import { startersFor } from "./starters";
import type { Slot } from "./timeline";

type Telling = Omit<Told, "slot" | "requests" | "rounds" | "left"> & { slots: Slot[]; pace: Pace };

/** Writes the words of every block, with its clock time and its forms of prayer. */
export function blocksOf(telling: Telling): Block[] {
  const { choices, slots, pace } = telling;
  const memory = rememberForms(choices);
  let elapsed = 0;
  return slots.map((slot) => {
    const requests = requestsOf(slot, telling);
    const praying = prayingHalves(slot, pace);
    const gentle = requests.some(({ sensitivities }) => sensitivities.length > 0);
    const turns = pickRounds({ kind: slot.kind, halves: praying, prayers: slot.prayers.length || 1, gentle }, memory);
    const rounds = turns.map(({ form, halves }) => ({ form, minutes: minutesOf(halves) }));
    const left = turns.reduce((rest, { halves }) => rest - halves, praying);
    const startsAt = clockAfter(choices.startsAt ?? "00:00", elapsed);
    elapsed += slot.halves;
    return blockOf({ ...telling, slot, requests, rounds, left }, startsAt);
  });
}

function blockOf(told: Told, startsAt: string): Block {
  const { slot, requests, rounds, source, t, locale } = told;
  const intro = introOf(told);
  return {
    kind: slot.kind,
    title: titleOf(told),
    minutes: minutesOf(slot.halves),
    floor: minutesOf(slot.floor),
    startsAt,
    form: rounds[0]?.form ?? null,
    rounds,
    say: [...openingWords(told), ...warningFor(requests, t, locale), ...formScripts(told), ...startersFor(told)],
    do: [...openingSteps(told), ...formSteps(told), ...closingSteps(told)],
    care: careFor(requests, t),
    requests,
    ...(slot.kind === "scripture" && source.scripture && { scripture: source.scripture }),
    ...(intro && { intro }),
  };
}

/** In front of children an introduction is left out where a request under it is sensitive: it may tell of it. */
function introOf({ slot: { section }, source, choices }: Told): string | null {
  if (!section || section.part > 1) return null;
  const { intro, requests } = source.sections[section.at] ?? { intro: null, requests: [] };
  const tells = choices.children && requests.some(({ sensitivities }) => sensitivities.length > 0);
  return tells ? null : intro;
}

function requestsOf(slot: Slot, { slots, locale }: Telling): GuideRequest[] {
  const own = guideRequests(slot.prayers, locale);
  if (slot.kind !== "thanks") return own;
  const inSections = slots.filter(({ kind }) => kind === "section").flatMap(({ prayers }) => prayers);
  const mixed = inSections.flatMap(({ requests }) => requests).filter(({ request }) => request.kind === "mixed");
  return [...own, ...mixed.map((asked) => namedInThanks(asked, locale))];
}

/** What is left for praying when the requests are introduced and read, rounded down. */
function prayingHalves({ halves, prayers }: Slot, pace: Pace): Halves {
  const words = prayers.flatMap(({ requests }) => requests).reduce((sum, { words }) => sum + words, 0);
  return halvesDown(minutesOf(halves) - readingMinutes(words, pace) - prayers.length * pace.introducing);
}
