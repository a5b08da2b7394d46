import type { Translate } from "~/i18n/translate";
import type { Asked, Withheld } from "./asked";
import { lengthOf, lengthOfHalves } from "./block-words";
import { floorOf } from "./floors";
import type { CarriedHome, CarriedRequest } from "./guide";
import { neededFor, type Room } from "./make-room";
import { saidOf } from "./said";

export type Why = { room: Room; minutes: number; t: Translate };

/** Carried home because there is no room, with the reason in words. */
export function carriedForRoom(asked: Asked, why: Why): CarriedHome {
  return { request: carriedRequest(asked.request), reason: reasonFor(asked, why) };
}

function carriedRequest(shown: Asked["request"]): CarriedRequest {
  const { id, heading, kind, text, onHandout } = shown;
  return { id, heading, kind, text, ...saidOf(shown), ...(onHandout && { onHandout: true }) };
}

/** Carried home because the leader wants it so. */
export function carriedByLeader({ request: shown }: Asked, t: Translate): CarriedHome {
  return { request: carriedRequest(shown), reason: t("guide.carried.leader") };
}

/** Carried home because children are present: by its kind and heading only, without its words. */
export function carriedForChildren({ id, heading, kind }: Withheld, t: Translate): CarriedHome {
  return { request: { id, heading, kind, text: null }, reason: t("guide.carried.children") };
}

function reasonFor(asked: Asked, { room, minutes, t }: Why): string {
  const { to, words, namesATime } = asked;
  const length = lengthOf(minutes, t);
  const needed = neededFor([asked], room);
  const most = to === "thanks" ? room.halves : room.halves - room.thanks;
  if (needed > most) {
    const lengths = { length, needed: lengthOfHalves(needed, t), room: lengthOfHalves(most, t) };
    return t("guide.carried.tooLong", lengths);
  }
  const reason = namesATime ? t("guide.carried.urgent", { length }) : t("guide.carried.later", { length });
  return needed > floorOf(words, room.pace)
    ? `${reason} ${t("guide.carried.least", { least: lengthOfHalves(room.least, t) })}`
    : reason;
}
