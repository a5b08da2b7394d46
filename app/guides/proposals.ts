import type { Translate } from "~/i18n/translate";
import type { Asked } from "./asked";
import { lengthOfHalves } from "./block-words";
import { carriedForRoom, type Why } from "./carried-home";
import type { Proposal } from "./guide";
import type { Halves } from "./half-minutes";
import { neededFor, type Prayer, type Seating } from "./make-room";

/** Names what was shortened, merged and carried home to make everything fit, so that a leader can undo it. */
export function proposalsFor(seating: Seating, borrowed: Halves, why: Why): Proposal[] {
  const merged = seating.prayers.filter(({ requests }) => requests.length > 1);
  return [
    ...(borrowed > 0 ? [shortened(borrowed, why.t)] : []),
    ...merged.map((prayer) => mergedTogether(prayer, why)),
    ...seating.carried.map((asked) => carriedAway(asked, why)),
  ];
}

function shortened(borrowed: Halves, t: Translate): Proposal {
  return { act: "shorten", requests: [], text: t("guide.proposal.shorten", { length: lengthOfHalves(borrowed, t) }) };
}

function mergedTogether({ requests }: Prayer, { room, t }: Why): Proposal {
  const apart = requests.reduce((sum, asked) => sum + neededFor([asked], room), 0);
  const values = {
    heading: headingOf(requests[0], t),
    length: lengthOfHalves(apart - neededFor(requests, room), t),
    first: firstWords(requests[0]),
    second: firstWords(requests[1]),
  };
  const text =
    requests[0]?.to === "thanks" ? t("guide.proposal.mergeThanks", values) : t("guide.proposal.merge", values);
  return { act: "merge", requests: requests.map(({ request }) => request.id), text };
}

function carriedAway(asked: Asked, why: Why): Proposal {
  const { reason } = carriedForRoom(asked, why);
  const text = why.t("guide.proposal.carry", { heading: headingOf(asked, why.t), first: firstWords(asked), reason });
  return { act: "carry", requests: [asked.request.id], text };
}

function headingOf(asked: Asked | undefined, t: Translate): string {
  return asked?.request.heading ?? t("guide.proposal.noHeading");
}

const wordsNamed = 8;

/** How a request begins, in its own words, so that a leader knows which one is meant. */
export function firstWords(asked: Asked | undefined): string {
  const words = (asked?.request.text ?? "").trim().split(/\s+/u);
  const first = words.slice(0, wordsNamed).join(" ");
  return words.length > wordsNamed ? `${first.replace(/[.,;:]+$/u, "")}…` : first;
}
