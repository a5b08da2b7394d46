import type { AccessKind, GatheringLanguage, PlaceKind } from "./gathering";

/** All that the public may see of a gathering at one of its dates: the first rung of the privacy ladder. */
export type PublicGathering = {
  title: string;
  about: string | null;
  host: string;
  /** The name of the office the gathering belongs to. */
  office: string;
  place: PlaceKind;
  town: string | null;
  country: string | null;
  zone: string;
  /** YYYY-MM-DD, what addresses name this date by */
  originalDate: string;
  /** YYYY-MM-DD and HH:MM, the wall clock of the place */
  date: string;
  time: string;
  endTime: string;
  startsAt: string;
  endsAt: string;
  /** null is no limit; then nobody is told how many come. */
  places: Places;
  language: string;
  otherLanguages: GatheringLanguage[];
  accessibility: AccessKind[];
  childrenWelcome: boolean;
  state: DateState;
};

export type Places = { of: number; left: number } | null;
export type DateState = "coming" | "over" | "cancelled";

/** One date of several, as the public may see it. */
export type PublicDate = Pick<
  PublicGathering,
  "originalDate" | "date" | "time" | "endTime" | "zone" | "title" | "places" | "state"
>;

/** Whether a party of one would wait. */
export function isFull({ places }: { places: Places }): boolean {
  return places?.left === 0;
}
