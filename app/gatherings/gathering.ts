/** Where people meet. "both" is a room and a call at once. */
export const placeKinds = ["home", "church", "online", "both"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The languages a gathering can be held in (BCP 47). */
export const gatheringLanguages = ["en", "de", "nl", "fr", "es"] as const;

export function meetsInPerson(place: PlaceKind): boolean {
  return place !== "online";
}

export function meetsOnline(place: PlaceKind): boolean {
  return place === "online" || place === "both";
}
