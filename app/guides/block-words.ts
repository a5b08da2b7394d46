import type { Translate } from "~/i18n/translate";
import type { BlockPart } from "./block-parts";
import type { GuideChoices, GuideRequest, GuideSource, Round } from "./guide";
import { type Halves, minutesOf } from "./half-minutes";
import { spokenHeading } from "./headings";
import type { TimedSlot } from "./plan/retime";

/** What the words of a block may speak of. */
export type Told = {
  slot: TimedSlot;
  part: BlockPart | undefined;
  requests: GuideRequest[];
  rounds: Round[];
  /** Half minutes for praying which no round fills. */
  left: Halves;
  source: GuideSource;
  choices: GuideChoices;
  /** Places whose requests are left out in front of children. */
  places: string[];
  carried: boolean;
  t: Translate;
  locale: string;
};

/** What the title of a block depends on. */
export type Titled = Pick<Told, "part" | "source" | "places" | "t"> & {
  slot: Pick<TimedSlot, "kind" | "section" | "own">;
};

export function titleOf(titled: Titled): string {
  const { part, t } = titled;
  const heading = headingOf(titled);
  return part ? t("guide.titlePart", { heading, ...part }) : heading;
}

function headingOf({ slot, source, places, t }: Titled): string {
  if (slot.own) return t(`guide.own.${slot.own}.title`);
  if (slot.kind === "own")
    return places.length > 0 ? t("guide.childrenOfPlaces.title") : t("guide.childrenOfPlaces.titleUntitled");
  if (slot.kind === "scripture" && !source.scripture) return t("guide.stillness.title");
  if (!slot.section) return t(`guide.${slot.kind}.title`);
  return source.sections[slot.section.at]?.heading ?? t("guide.section.title");
}

/** Whether what is prayed here was begun in a block before. */
export function isGoingOn({ part }: Told): boolean {
  return part !== undefined && part.part > 1;
}

/** What opens the block, before the words of its forms. */
export function openingWords(told: Told): string[] {
  const { slot, choices, rounds, t } = told;
  if (slot.own) return linesOf(t(`guide.own.${slot.own}.say`));
  switch (slot.kind) {
    case "welcome":
      return sentences(t("guide.welcome.say", { length: lengthOf(choices.minutes, t) }));
    case "scripture":
      return scriptureWords(told);
    case "thanks":
      return thanksWords(told);
    case "section":
      return sectionWords(told);
    case "own":
      return childrenWords(told);
    case "next":
      return sentences([t("guide.next.say"), ...(told.carried ? [t("guide.next.sayCarried")] : [])].join("\n"));
    case "confession":
      return [...sentences(t("guide.confession.say")), ...(rounds.length > 0 ? [t("guide.confession.prompts")] : [])];
    default:
      return sentences(t(`guide.${slot.kind}.say`));
  }
}

function scriptureWords({ source: { scripture }, rounds, t }: Told): string[] {
  if (!scripture?.reference) return sentences(t("guide.stillness.say"));
  const { reference } = scripture;
  return sentences(
    rounds.length > 0 ? t("guide.scripture.sayTogether", { reference }) : t("guide.scripture.say", { reference }),
  );
}

function thanksWords(told: Told): string[] {
  const { requests, t } = told;
  if (requests.length > 0) return sentences(isGoingOn(told) ? t("guide.thanks.sayOn") : t("guide.thanks.say"));
  return sentences(isGoingOn(told) ? t("guide.thanks.sayOnFree") : t("guide.thanks.sayFree"));
}

function sectionWords({ slot, source, t }: Told): string[] {
  const heading = slot.section && spokenHeading(source.sections[slot.section.at]?.heading ?? null);
  if (slot.again) return [heading ? t("guide.section.sayOn", { heading }) : t("guide.section.sayOnUntitled")];
  return [heading ? t("guide.section.say", { heading }) : t("guide.section.sayUntitled")];
}

function childrenWords(told: Told): string[] {
  const { places, t, locale } = told;
  if (isGoingOn(told)) return sentences(t("guide.childrenOfPlaces.sayOn"));
  if (places.length === 0) return sentences(t("guide.childrenOfPlaces.sayUntitled"));
  const named = new Intl.ListFormat(locale).format(places);
  return sentences(t("guide.childrenOfPlaces.say", { count: places.length, places: named }));
}

/** As `sentences`, of a message that may be empty. */
export function linesOf(message: string): string[] {
  return message === "" ? [] : sentences(message);
}

/** A message of the catalogue holds one sentence a line. */
export function sentences(message: string): string[] {
  return message.split("\n");
}

export function lengthOf(minutes: number, t: Translate): string {
  return t("guide.minutes", { count: minutes });
}

export function lengthOfHalves(halves: Halves, t: Translate): string {
  return halves === 1 ? t("guide.halfMinute") : lengthOf(minutesOf(halves), t);
}
