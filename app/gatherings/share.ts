import { encode } from "uqr";
import { localeFrom } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { dayWords, zoneTown } from "~/time/words";
import { meetsInPerson, type PlaceKind } from "./gathering";

type Shared = {
  slug: string;
  title: string;
  date: string;
  time: string;
  zone: string;
  town: string | null;
  place: PlaceKind;
  language: string;
};

export function gatheringAddress(siteUrl: string, slug: string): string {
  return `${siteUrl}/g/${slug}`;
}

/** A text ready to paste into a messenger. Public words only: no street, no link to the call. */
export function shareText(gathering: Shared, siteUrl: string, today: string, t: Translate): string {
  const { title, date, time, zone, town, place, slug, language } = gathering;
  const where = meetsInPerson(place) && town ? town : t("gathering.kind.online");
  return t("lead.share.text", {
    title,
    day: dayWords(date, localeFrom(language), today),
    time,
    zone: zoneTown(zone),
    where,
    address: gatheringAddress(siteUrl, slug),
  });
}

/** A QR code as one SVG path in a square of `size` units, its quiet zone included. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, path };
}
