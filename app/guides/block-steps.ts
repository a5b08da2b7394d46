import { isGoingOn, lengthOfHalves, linesOf, sentences, type Told } from "./block-words";
import { speakForThemselves } from "./form-words";

/** What the leader does in a block, before the steps of its forms. */
export function openingSteps(told: Told): string[] {
  const { slot, choices, t } = told;
  if (slot.own) return linesOf(t(`guide.own.${slot.own}.do`));
  switch (slot.kind) {
    case "welcome":
      return sentences(t(`guide.welcome.do.${choices.place}`));
    case "scripture":
      return scriptureSteps(told);
    case "thanks":
      return thanksSteps(told);
    case "section":
      return sectionSteps(told);
    case "own":
      return sentences(isGoingOn(told) ? t("guide.childrenOfPlaces.doOn") : t("guide.childrenOfPlaces.do"));
    case "next":
      return [...sentences(t("guide.next.do")), ...(told.carried ? sentences(t("guide.next.doCarried")) : [])];
    case "confession":
      return sentences(told.rounds.length > 0 ? t("guide.confession.doPrompts") : t("guide.confession.do"));
    default:
      return sentences(t(`guide.${slot.kind}.do`));
  }
}

/** What follows the rounds of prayer. */
export function closingSteps({ slot, rounds, left, t }: Told): string[] {
  const free = rounds.length > 0 && left > 0 && !speakForThemselves.includes(slot.kind);
  return free ? [t("guide.left", { length: lengthOfHalves(left, t) })] : [];
}

/** Where the verse is read together, the steps of that form are all there is to do. */
function scriptureSteps({ slot, source, rounds, t }: Told): string[] {
  if (!source.scripture) return sentences(t("guide.stillness.do"));
  if (rounds.length > 0) return [];
  return sentences(slot.halves < 4 ? t("guide.scripture.doShort") : t("guide.scripture.do"));
}

function thanksSteps(told: Told): string[] {
  const { requests, t } = told;
  if (requests.length === 0 && isGoingOn(told)) return sentences(t("guide.thanks.doOnFree"));
  const read = requests.filter((request) => !request.named).length;
  return [
    ...sentences(read > 0 ? t("guide.thanks.do", { count: read }) : t("guide.thanks.doFree")),
    ...(requests.length > read ? [t("guide.thanks.named")] : []),
    ...(requests.some((request) => request.merged) ? [t("guide.section.merged")] : []),
  ];
}

function sectionSteps({ requests, slot, t }: Told): string[] {
  if (slot.again) return sentences(t("guide.section.doOn"));
  return [
    ...sentences(t("guide.section.do", { count: slot.prayers.length })),
    ...(requests.some((request) => request.merged) ? [t("guide.section.merged")] : []),
  ];
}
