import type { Translate } from "~/i18n/translate";
import { type Withheld, whatMayBeShown } from "./asked";
import { blocksOf } from "./blocks";
import { carriedForChildren, carriedForRoom } from "./carried-home";
import { sourceForChildren } from "./childrens-source";
import { paceFor } from "./floors";
import { type Frame, frameFor, spareIn } from "./frame";
import type { Guide, GuideChoices, GuideSource } from "./guide";
import { namesAPlace } from "./headings";
import { makeRoom, type Room } from "./make-room";
import { marginFor } from "./margin";
import { proposalsFor } from "./proposals";
import { borrowedHalves, timelineOf } from "./timeline";

/** Makes the timed guide for one bulletin: the same choices make the same guide. */
export function generateGuide(bulletin: GuideSource, choices: GuideChoices, t: Translate, locale: string): Guide {
  const { minutes, children } = choices;
  const source = children ? sourceForChildren(bulletin) : bulletin;
  const { asked, withheld } = whatMayBeShown(source, children);
  const frame = frameFor(minutes);
  const room = roomIn(frame, minutes);
  const seating = makeRoom(asked, room);
  const slots = timelineOf({
    frame,
    room,
    seating,
    sections: source.sections,
    children,
    withheld: withheld.length > 0,
  });
  const why = { room, minutes, t };
  const carriedHome = [
    ...seating.carried.map((each) => carriedForRoom(each, why)),
    ...withheld.map((each) => carriedForChildren(each, t)),
  ];
  const carried = carriedHome.length > 0;
  const places = placesOf(withheld);
  return {
    minutes,
    bulletin: bulletinOf(source),
    blocks: blocksOf({ slots, pace: room.pace, source, choices, places, carried, t, locale }),
    carriedHome,
    proposals: proposalsFor(seating, borrowedHalves({ frame, seating, room }), why),
    margin: marginFor({ choices, slots, source, t }),
  };
}

function bulletinOf({ id, revision, title, date, original, translation }: GuideSource): Guide["bulletin"] {
  return { id, title, date, ...(revision !== undefined && { revision }), ...(original && { original, translation }) };
}

function roomIn(frame: Frame, minutes: number): Room {
  const { thanks, sections } = frame.halves;
  return { halves: thanks + sections + spareIn(frame), thanks, pace: paceFor(minutes) };
}

function placesOf(withheld: Withheld[]): string[] {
  return [...new Set(withheld.flatMap(({ heading }) => heading ?? []).filter(namesAPlace))];
}
