import type { Asked, Shown } from "./asked";
import type { GuideRequest } from "./guide";
import type { Prayer } from "./make-room";
import { prayerPoints } from "./prayer-points";
import { saidOf } from "./said";

/** The requests of a block as they are read: story first, then the prayer points, in the request's own words. */
export function guideRequests(prayers: Prayer[], locale: string): GuideRequest[] {
  return prayers.flatMap(({ requests }) =>
    requests.map(({ request, to }) => {
      const { points, story } = prayerPoints(request.text, locale, request.language);
      const marks = {
        ...(to === "thanks" && prayedBefore(request)),
        ...(requests.length > 1 && { merged: true as const }),
      };
      return { ...shown(request), text: request.text, story, points, ...marks };
    }),
  );
}

/** A request of a section is named in thanks by the sentences that thank, or by its first where none is found. */
export function namedInThanks({ request }: Asked, locale: string): GuideRequest {
  const { thanks, points, story } = prayerPoints(request.text, locale, request.language);
  const named = thanks.length > 0 ? thanks : [...story, ...points].slice(0, 1);
  const text = named.join(" ");
  return { ...shown(request), ...prayedBefore(request), text, story: [], points: thanks, links: [], named: true };
}

function prayedBefore({ prayedBefore }: Shown): Pick<GuideRequest, "prayedBefore"> {
  return prayedBefore ? { prayedBefore } : {};
}

function shown(request: Shown) {
  const { id, heading, kind, links, sensitivities, forChildren, onHandout } = request;
  return {
    ...{ id, heading, kind, links, sensitivities, ...saidOf(request) },
    ...(forChildren && { forChildren }),
    ...(onHandout && { onHandout }),
  };
}
