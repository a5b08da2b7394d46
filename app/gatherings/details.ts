import type { DetailColumns } from "db/schema/gatherings";
import type { Selectable } from "kysely";
import type { GatheringForm } from "./form";
import {
  type AccessKind,
  accessKinds,
  codesIn,
  type GatheringLanguage,
  gatheringLanguages,
  type PlaceKind,
} from "./gathering";

/** What people are told of a date, and what those who come are told besides. */
export type Details = Pick<
  GatheringForm,
  "title" | "about" | "town" | "country" | "address" | "joinLink" | "notes" | "capacity" | "childrenWelcome"
> & {
  place: PlaceKind;
  zone: string;
  language: GatheringLanguage;
  otherLanguages: GatheringLanguage[];
  accessibility: AccessKind[];
};

export type DetailRow = Selectable<DetailColumns>;

const plain = [
  "title",
  "about",
  "place",
  "town",
  "country",
  "zone",
  "address",
  "joinLink",
  "notes",
  "capacity",
] as const;

/** The columns of a date's details. */
export function detailRow({
  language,
  otherLanguages,
  accessibility,
  childrenWelcome,
  ...details
}: Details): DetailRow {
  const columns = Object.fromEntries(plain.map((column) => [column, details[column]])) as Pick<
    Details,
    (typeof plain)[number]
  >;
  return {
    ...columns,
    ...{ language, otherLanguages: otherLanguages.join(" "), accessibility: accessibility.join(" ") },
    childrenWelcome: childrenWelcome ? 1 : 0,
  };
}

export const detailColumns = [
  ...plain,
  "language",
  "otherLanguages",
  "accessibility",
  "childrenWelcome",
] as const satisfies (keyof DetailColumns)[];

/** Of two versions of a date's details, what the second says otherwise. */
export function changedDetails(before: DetailRow, after: DetailRow): Partial<DetailRow> {
  return Object.fromEntries(
    detailColumns.filter((column) => before[column] !== after[column]).map((column) => [column, after[column]]),
  );
}

/** A date's details as its columns have them. */
export function detailsIn({ language, otherLanguages, accessibility, childrenWelcome, ...row }: DetailRow): Details {
  return {
    ...row,
    ...{ language: codesIn(language, gatheringLanguages)[0] ?? "en", childrenWelcome: childrenWelcome === 1 },
    otherLanguages: codesIn(otherLanguages, gatheringLanguages),
    accessibility: codesIn(accessibility, accessKinds),
  };
}
