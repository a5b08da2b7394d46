import type { Asked, Shown } from "./asked";
import { excerptOf } from "./excerpt";
import type { GuideRequest } from "./guide";
import type { Prayer } from "./make-room";
import { type Prayed, prayerPoints } from "./prayer-points";
import { saidOf } from "./said";

/** The requests of a block as they are read: story first, then the prayer points, in the request's own words. */
export function guideRequests(prayers: Prayer[], locale: string): GuideRequest[] {
  return prayers.flatMap(({ requests }) =>
    requests.map(({ request, to }) => {
      const { points, story } = prayedIn(request, locale);
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
  const { thanks, points, story } = prayedIn(request, locale);
  const named = thanks.length > 0 ? thanks : [...story, ...points].slice(0, 1);
  const excerpt = excerptOf(request, named);
  return { ...shown(request), ...prayedBefore(request), ...excerpt, story: [], points: thanks, named: true };
}

/** Where a request is prayed for in another block of its section, its prayer points are at hand there. */
export function prayedAgain({ request }: Asked, locale: string): GuideRequest {
  const { points } = prayedIn(request, locale);
  return { ...shown(request), ...excerptOf(request, points), story: [], points, named: true, again: true };
}

/** A request stands in several blocks, and in the studio in one guide after another: it is read once for each wording. */
function prayedIn({ origin, text, language }: Shown, locale: string): Prayed {
  const known = read.get(origin);
  if (known && known.text === text && known.locale === locale && known.language === language) return known.prayed;
  const prayed = prayerPoints(text, locale, language);
  read.set(origin, { text, locale, language, prayed });
  return prayed;
}

const read = new WeakMap<WeakKey, { text: string; locale: string; language: string | undefined; prayed: Prayed }>();

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
