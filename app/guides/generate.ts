import type { Translate } from "~/i18n/translate";
import { type Asked, type Withheld, whatMayBeShown } from "./asked";
import { blocksOf } from "./blocks";
import { contactLine } from "./care";
import { carriedByLeader, carriedForChildren, carriedForRoom } from "./carried-home";
import { childrensMinutes } from "./childrens-minutes";
import { sourceForChildren } from "./childrens-source";
import { paceFor } from "./floors";
import { type Frame, frameFor, spareIn } from "./frame";
import type { Guide, GuideChoices, GuideSource } from "./guide";
import { namesAPlace } from "./headings";
import { makeRoom, type Room } from "./make-room";
import { marginFor } from "./margin";
import type { Figures } from "./minutes-table";
import { claimedByLeader } from "./plan/claimed";
import { decide } from "./plan/edits";
import { followed } from "./plan/follow";
import { gapsOf } from "./plan/gaps";
import { keyed } from "./plan/keys";
import { bulletinStamp } from "./plan/own-words";
import { noPlan, type Plan } from "./plan/plan";
import { planned } from "./plan/planned";
import type { Gap } from "./plan/retime";
import { straysOf } from "./plan/strays";
import { takenOut } from "./plan/taken-out";
import { proposalsFor } from "./proposals";
import { borrowedHalves, timelineOf } from "./timeline";

/** Makes the timed guide for one bulletin, as its leader planned it: the same choices and plan make the same guide. */
export function generateGuide(
  bulletin: GuideSource,
  choices: GuideChoices,
  t: Translate,
  locale: string,
  plan: Plan = noPlan,
): Guide {
  const { minutes } = choices;
  const { source, room, frame, seating, takenHome, withheld, slots, leaders } = layOut(bulletin, choices, plan);
  const timed = planned(slots, leaders, choices);
  const why = { room, minutes, t };
  const carriedHome = [
    ...takenHome.map((each) => carriedByLeader(each, t)),
    ...seating.carried.map((each) => carriedForRoom(each, why)),
    ...withheld.map((each) => carriedForChildren(each, t)),
  ];
  const carried = carriedHome.length > 0;
  const places = placesOf(withheld);
  const stamp = bulletinStamp(bulletin);
  const told = { source, choices, places, carried, t, locale };
  return {
    minutes,
    bulletin: bulletinOf(source),
    blocks: blocksOf({ ...told, slots: timed.slots, pace: room.pace, seed: plan.seed, stamp }),
    carriedHome,
    proposals: proposalsFor(seating, borrowedHalves({ frame, seating, room }), why),
    ...(choices.contact && { contact: contactLine(choices.contact) }),
    margin: marginFor({ choices, slots: timed.slots, source, t }),
    gaps: gapsOf(timed, (ids) => gapsWithout(ids, bulletin, choices, plan)),
    strays: straysOf(leaders, slots),
    takenOut: takenOut(leaders, slots, told),
  };
}

/** Where the time would not come out even with more requests carried home. */
function gapsWithout(ids: string[], bulletin: GuideSource, choices: GuideChoices, plan: Plan): Gap[] {
  const lighter = ids.reduce((now, id) => decide(now, id, "home"), plan);
  const { slots, leaders } = layOut(bulletin, choices, lighter);
  return planned(slots, leaders, choices).gaps;
}

/** The plan under the names that its blocks have in this bulletin: what is shown, and what further changes are made to. */
export function followedPlan(bulletin: GuideSource, choices: GuideChoices, plan: Plan): Plan {
  return layOut(bulletin, choices, plan).leaders;
}

/** What is prayed where, before the leader's order and minutes. */
function layOut(bulletin: GuideSource, { minutes, children }: GuideChoices, plan: Plan) {
  const source = children ? sourceForChildren(bulletin) : bulletin;
  const { asked, withheld } = whatMayBeShown(source, children);
  const { prayed, takenHome } = byLeader(asked, plan);
  const frame = frameFor(minutes, children);
  const room = roomIn(frame, { minutes, children }, plan);
  const seating = makeRoom(prayed, room, keptIn(plan));
  const layout = {
    ...{ frame, room, seating, sections: source.sections, children, withheld: withheld.length > 0 },
    leaves: (figures: Figures) => minutes * 2 - claimedByLeader(figures, plan),
  };
  const slots = keyed(timelineOf(layout), source.sections);
  return { source, room, frame, seating, takenHome, withheld, slots, leaders: followed(plan, slots) };
}

/** What the leader carries home is given up before there is talk of room. */
function byLeader(asked: Asked[], { requests }: Plan): { prayed: Asked[]; takenHome: Asked[] } {
  return {
    prayed: asked.filter(({ request }) => requests[request.id] !== "home"),
    takenHome: asked.filter(({ request }) => requests[request.id] === "home"),
  };
}

function keptIn({ requests }: Plan): ReadonlySet<string> {
  return new Set(Object.keys(requests).filter((id) => requests[id] === "kept"));
}

function bulletinOf({ id, revision, title, date, original, translation }: GuideSource): Guide["bulletin"] {
  return { id, title, date, ...(revision !== undefined && { revision }), ...(original && { original, translation }) };
}

function roomIn(frame: Frame, { minutes, children }: Pick<GuideChoices, "minutes" | "children">, plan: Plan): Room {
  const { thanks, sections } = frame.halves;
  const left = minutes * 2 - claimedByLeader(frame.floors, plan) - frame.floors.thanks + thanks;
  const { least, most } = children ? childrensMinutes : { least: 0, most: Number.POSITIVE_INFINITY };
  return { halves: thanks + sections + spareIn(frame), left, thanks, least, most, pace: paceFor(minutes) };
}

function placesOf(withheld: Withheld[]): string[] {
  return [...new Set(withheld.flatMap(({ heading }) => heading ?? []).filter(namesAPlace))];
}
