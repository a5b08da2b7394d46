/** Where people meet. "both" is a room and a call at once. */
export const placeKinds = ["home", "church", "online", "both"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The languages a gathering can be held in (BCP 47). */
export const gatheringLanguages = ["en", "de", "nl", "fr", "es"] as const;
export type GatheringLanguage = (typeof gatheringLanguages)[number];

/** What makes it easier, or possible, to come. */
export const accessKinds = ["stepFree", "wheelchair", "hearingLoop", "signLanguage"] as const;
export type AccessKind = (typeof accessKinds)[number];

export function meetsInPerson(place: PlaceKind): boolean {
  return place !== "online";
}

export function meetsOnline(place: PlaceKind): boolean {
  return place === "online" || place === "both";
}

/** Codes as one column keeps them, with a space between, and back; one that is not known any more is left out. */
export function codesIn<Code extends string>(column: string, known: readonly Code[]): Code[] {
  return known.filter((code) => column.split(" ").includes(code));
}
