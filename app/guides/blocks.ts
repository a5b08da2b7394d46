import { type Asked, isAnswer } from "./asked";
import { partsIn } from "./block-parts";
import { closingSteps, openingSteps } from "./block-steps";
import { openingWords, type Told, titleOf } from "./block-words";
import { careFor, contactLine, warningFor } from "./care";
import { clockAfter } from "./clock";
import { countWords, type Pace, readingMinutes } from "./floors";
import { formSteps, scriptOf } from "./form-words";
import type { Block, GuideRequest, Round, SourceSection } from "./guide";
import { type Halves, halvesDown, minutesOf } from "./half-minutes";
import { type Written, withOwnWords } from "./plan/own-words";
import type { OwnField } from "./plan/plan";
import type { TimedSlot } from "./plan/retime";
import { guideRequests, namedInThanks, prayedAgain } from "./requests";
import { pickRounds, rememberForms, type Turn } from "./rounds";
import { saidOf } from "./said";
import { startersFor } from "./starters";

type Telling = Omit<Told, "slot" | "part" | "requests" | "rounds" | "left"> & {
  slots: TimedSlot[];
  pace: Pace;
  seed: number;
  /** Which bulletin and revision it is. */
  stamp: string;
};

/** Writes the words of every block, with its clock time and its forms of prayer. */
export function blocksOf(telling: Telling): Block[] {
  const { choices, slots } = telling;
  const memory = rememberForms(choices, telling.seed);
  const parts = partsIn(slots);
  return slots.map((slot) => {
    const requests = requestsOf(slot, telling);
    const praying = prayingHalves(slot, telling);
    const gentle = requests.some(({ sensitivities }) => sensitivities.length > 0);
    const toPray = { kind: slot.kind, halves: praying, prayers: slot.prayers.length || 1, gentle };
    const turns = pickRounds({ ...toPray, ...(slot.edit.form && { chosen: slot.edit.form }) }, memory);
    const rounds = turns.map((turn) => roundOf(turn, slot));
    const left = turns.reduce((rest, { halves }) => rest - halves, praying);
    return blockOf({ ...telling, slot, part: parts.get(slot), requests, rounds, left });
  });
}

function roundOf({ form, halves, prayer }: Turn, { prayers }: TimedSlot): Round {
  const request = prayer === null ? undefined : prayers[prayer]?.requests.at(-1)?.request.id;
  return { form, minutes: minutesOf(halves), ...(request && { request }) };
}

function blockOf(told: Told & Pick<Telling, "stamp">): Block {
  const { slot, requests, source, choices, t, locale, stamp } = told;
  const section = slot.section && source.sections[slot.section.at];
  const intro = section && slot.section?.first ? section.intro : null;
  const rounds = scriptedRounds(told);
  const generated = generatedWords(told);
  const { words, asked } = withOwnWords(generated, slot.edit, stamp);
  const leadIn = [...words.say, ...warningFor(requests, t, locale), ...(rounds.length > 0 ? [] : startersFor(told))];
  return {
    key: slot.key,
    kind: slot.kind,
    title: words.title.join(" "),
    ...(section?.heading && section.language && !slot.edit.title && { titleSaid: saidOf(section) }),
    minutes: minutesOf(slot.halves),
    floor: minutesOf(slot.floor),
    startsAt: clockAfter(choices.startsAt ?? "00:00", slot.offset),
    form: rounds[0]?.form ?? null,
    rounds,
    say: [...leadIn, ...(rounds[0]?.say ?? [])],
    leadIn,
    do: [...words.do, ...(slot.edit.link ? [slot.edit.link] : [])],
    care: words.care,
    requests,
    ...(slot.kind === "scripture" && source.scripture && { scripture: source.scripture }),
    ...(intro && section && introParts(intro, section)),
    generated,
    ...plannedParts(slot, asked),
  };
}

/** What stands under a heading may speak of any request there: attendees have it where they may have them all. */
function introParts(intro: string, { introSaid, requests }: SourceSection): Partial<Block> {
  const isForAll = requests.every(({ sensitivities, onHandout }) => sensitivities.length === 0 || onHandout);
  return { intro, ...(introSaid && { introSaid }), ...(isForAll && { introOnHandout: true }) };
}

function generatedWords(told: Told): Written {
  return {
    title: [titleOf(told)],
    say: openingWords(told),
    do: [...openingSteps(told), ...formSteps(told), ...closingSteps(told)],
    care: careFor(told.requests, contactLine(told.choices.contact), told.t),
  };
}

/** What the leader made of it. */
function plannedParts({ own, edit }: TimedSlot, asked: OwnField[]): Partial<Block> {
  const { minutes, startsAt, reader } = edit;
  return {
    ...(own && { own }),
    ...(reader && { reader }),
    ...((minutes !== undefined || startsAt) && {
      locked: { minutes: minutes !== undefined, ...(startsAt && { startsAt }) },
    }),
    ...(asked.length > 0 && { asked }),
  };
}

/** Each round with its script; the first one's ends with what helps to begin. */
function scriptedRounds(told: Told): Round[] {
  return told.rounds.map((round, at) => {
    const say = [...scriptOf(round.form, told), ...(at === 0 ? startersFor(told) : [])];
    return say.length > 0 ? { ...round, say } : round;
  });
}

function requestsOf(slot: TimedSlot, { slots, locale }: Telling): GuideRequest[] {
  if (slot.again) return slot.again.prayer.requests.map((asked) => prayedAgain(asked, locale));
  if (slot !== slots.find(({ kind }) => kind === "thanks")) return guideRequests(slot.prayers, locale);
  const inSections = slots.filter(({ kind }) => kind === "section").flatMap(({ prayers }) => prayers);
  const named = inSections.flatMap(({ requests }) => requests).filter(isNamedInThanks);
  return [true, false].flatMap((first) => [
    ...guideRequests(
      slot.prayers.filter(({ requests }) => requests.some(isAnswer) === first),
      locale,
    ),
    ...named.filter((asked) => isAnswer(asked) === first).map((asked) => namedInThanks(asked, locale)),
  ]);
}

function isNamedInThanks(asked: Asked): boolean {
  return asked.request.kind === "mixed" || isAnswer(asked);
}

/** What is left for praying when the requests are introduced and read, rounded down. Stillness without a verse is just that. */
function prayingHalves(slot: TimedSlot, { pace, source }: Telling): Halves {
  const { kind, halves, prayers, own, edit, section } = slot;
  if (own && !edit.form) return 0;
  if (kind === "scripture" && !source.scripture) return 0;
  const intro = section?.first ? countWords(source.sections[section.at]?.intro ?? "") : 0;
  const words = prayers.flatMap(({ requests }) => requests).reduce((sum, { words }) => sum + words, intro);
  return halvesDown(minutesOf(halves) - readingMinutes(words, pace) - prayers.length * pace.introducing);
}
