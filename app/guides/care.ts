import type { Sensitivity } from "~/bulletins/sensitivity";
import type { Translate } from "~/i18n/translate";
import { sentences } from "./block-words";
import type { GuideRequest } from "./guide";

/** What the leader minds in a block with sensitive requests, and what is said before they are read. */
export function careFor(requests: GuideRequest[], contact: string | undefined, t: Translate): string[] {
  const told = sensitivitiesOf(requests.filter((request) => !request.forChildren));
  const worded = requests.some((request) => request.forChildren && request.sensitivities.length > 0);
  return [
    ...(told.size > 0 ? [...sentences(t("guide.care.sensitive")), disclosed(contact, t)] : []),
    ...(told.has("legalCase") ? sentences(t("guide.care.legalCase")) : []),
    ...(told.has("security") ? sentences(t("guide.care.security")) : []),
    ...(worded ? [...sentences(t("guide.care.forChildren")), disclosedByChild(contact, t)] : []),
  ];
}

/** The lines of a contact card in one. */
export function contactLine(card: string | undefined): string | undefined {
  return card?.split("\n").join(", ").replace(/\.$/, "");
}

function disclosed(contact: string | undefined, t: Translate): string {
  return contact ? t("guide.care.disclosed", { contact }) : t("guide.care.disclosedWithoutCard");
}

function disclosedByChild(contact: string | undefined, t: Translate): string {
  return contact ? t("guide.care.childDiscloses", { contact }) : t("guide.care.childDisclosesWithoutCard");
}

/** One plain warning, so that people may step out; none in front of children, whose wording is safe. */
export function warningFor(requests: GuideRequest[], t: Translate, locale: string): string[] {
  const told = sensitivitiesOf(requests.filter((request) => !request.forChildren));
  const what = painful.filter((sensitivity) => told.has(sensitivity)).map((key) => t(`guide.care.what.${key}`));
  if (what.length === 0) return [];
  return sentences(t("guide.care.speaksOf", { what: new Intl.ListFormat(locale).format(what) }));
}

const painful = ["violence", "sexualViolence", "child"] as const satisfies Sensitivity[];

function sensitivitiesOf(requests: GuideRequest[]): Set<Sensitivity> {
  return new Set(requests.flatMap((request) => request.sensitivities));
}
