import { meetsOnline, type PlaceKind } from "~/gatherings/gathering";
import { localeFrom } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { countryName } from "~/time/words";
import type { CalendarEvent } from "./event";

/** What a calendar needs of one date of a gathering. `address` and `joinLink` only where the reader is going. */
export type EventSource = {
  uid: string;
  originalDate: string;
  sequence: number;
  startsAt: string;
  endsAt: string;
  title: string;
  slug: string;
  host: string;
  place: PlaceKind;
  town: string | null;
  country: string | null;
  address: string | null;
  joinLink: string | null;
  language: string;
  cancelledAt: string | null;
};

export function gatheringEvent(source: EventSource, siteUrl: string, stamp: Date, t: Translate): CalendarEvent {
  const { uid, originalDate, sequence, startsAt, endsAt, title, slug, joinLink, cancelledAt } = source;
  const url = `${siteUrl}/g/${slug}`;
  return {
    ...{ uid: `${uid}-${originalDate}`, sequence, stamp, url },
    ...{ start: new Date(startsAt), end: new Date(endsAt), cancelled: cancelledAt !== null },
    // Some calendars show what is cancelled and say so nowhere.
    summary: cancelledAt === null ? title : t("calendar.cancelled", { title }),
    location: locationWords(source, t),
    description: [t("calendar.hosted", { host: source.host }), joinLink, url].filter(Boolean).join("\n"),
    ...(joinLink && { conference: { href: joinLink, label: t("calendar.join") } }),
  };
}

function locationWords({ place, town, country, address, joinLink, language }: EventSource, t: Translate): string {
  const room = [address, town, country && countryName(country, localeFrom(language))].filter(Boolean).join(", ");
  return room || (meetsOnline(place) ? (joinLink ?? t("gathering.kind.online")) : "");
}
